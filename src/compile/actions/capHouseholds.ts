import { GENERAL, SEAT } from '../../plan/layout.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { input, type Place } from '../cell.ts';
import type { Deciding, Effect } from '../effect.ts';

type Words = NonNullable<Scenario['policies'][string]['capHouseholds']>;

export const capHouseholds = ({ households, seat }: Words, { names, path }: Deciding): Effect[] => {
  const offset: Place =
    seat === undefined
      ? { table: 'general', row: 0, field: GENERAL.householdCap }
      : { table: 'seats', row: names.seats.findIndex(({ id }) => id === seat), field: SEAT.cap };
  return [{ kind: 'set', offset, value: input(`${path}.households`, households) }];
};
