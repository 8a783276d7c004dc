import { GENERAL, SEAT } from '../../plan/layout.ts';
import type { Deciding, Effect } from '../effect.ts';

type Words = { readonly seat?: string | undefined };

const write =
  (value: number) =>
  ({ seat }: Words, { names }: Deciding): Effect[] => [
    {
      kind: 'set',
      value,
      offset:
        seat === undefined
          ? { table: 'general', row: 0, field: GENERAL.closed }
          : { table: 'seats', row: names.seats.findIndex(({ id }) => id === seat), field: SEAT.closed },
    },
  ];

export const close = write(1);
export const reopen = write(0);
