import { CHANNEL } from '../../plan/layout.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { input, type Place } from '../cell.ts';
import type { Deciding, Effect } from '../effect.ts';

type Marketing = NonNullable<Scenario['policies'][string]['setMarketing']>;
type Named = { readonly channel: string };

const place = ({ names }: Deciding, channel: string, field: number): Place => ({
  table: 'channels',
  row: names.channels.indexOf(channel),
  field,
});
const turn =
  (closed: number) =>
  ({ channel }: Named, deciding: Deciding): Effect[] => [
    { kind: 'set', offset: place(deciding, channel, CHANNEL.closed), value: closed },
  ];

export const openChannel = turn(0);
export const closeChannel = turn(1);

/** The paid channel that is named, or the only one. */
export const setMarketing = ({ channel, spendMonthly }: Marketing, deciding: Deciding): Effect[] => {
  const { scenario, names, path } = deciding;
  const id = channel ?? names.channels.find((each) => scenario.channels[each].kind === 'paid') ?? '';
  const value = input(`${path}.spendMonthly`, spendMonthly);
  return [{ kind: 'set', offset: place(deciding, id, CHANNEL.spendMonthly), value }];
};
