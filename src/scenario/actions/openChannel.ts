import * as z from 'zod';
import { idOf } from '../idOf.ts';
import { lever } from '../lever.ts';

export const openChannel = lever(
  z.strictObject({
    channel: z
      .string()
      .describe(
        'Id of a channel that stands under channels with open: false, or centres or paid: those need no more words.',
      ),
  }),
  {
    group: 'Where clients come from',
    description: 'A new source of clients: centres of influence, paid marketing, your own.',
    costs: 'What the channel costs from then on: its spend, and the advisor hours of every prospect.',
    does: 'The channel brings nobody before; its first prospects come in the month of the decision.',
    example: { channel: 'centres' },
  },
);

export const closeChannel = lever(z.strictObject({ channel: idOf('channel', 'Id of the channel.') }), {
  group: 'Where clients come from',
  description: 'A source of clients dries up, or is given up.',
  costs: 'Nothing; its spend ends.',
  does: 'Nobody new comes from it; prospects already under way go on.',
  example: { channel: 'organic' },
});
