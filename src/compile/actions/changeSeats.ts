import { SEAT } from '../../plan/layout.ts';
import type { Quantity } from '../../scenario/quantity.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { type Cell, input, middleOf, type Place } from '../cell.ts';
import type { Deciding, Effect } from '../effect.ts';

type Policy = Scenario['policies'][string];
type Hours = NonNullable<Policy['changeHours']>;
type Pay = NonNullable<Policy['changePay']>;
type Whose = { readonly seat?: string | undefined; readonly role?: string | undefined };

const seatsOf = ({ seat, role }: Whose, { names }: Deciding): readonly number[] =>
  names.seats.flatMap((each, i) => (each.id === seat || each.role === role ? [i] : []));
const place = (row: number, field: number): Place => ({ table: 'seats', row, field });
const raise = (row: number, field: number, by: Cell): Effect => ({
  kind: 'raise',
  offset: place(row, field),
  value: by,
});

/** New hours as a part of the full time of the role: known at once, or worked out from the hours that were drawn. */
const partOfFull = (row: number, full: number, hours: Quantity, drawn: Cell): Effect[] => {
  const offset = place(row, SEAT.fte);
  if (hours.kind === 'fixed') return [{ kind: 'set', offset, value: hours.value / full }];
  return [
    { kind: 'set', offset, value: 1 / full },
    { kind: 'scale', offset, value: drawn },
  ];
};

export const changeHours = (words: Hours, deciding: Deciding): Effect[] => {
  const { scenario, names, path } = deciding;
  const by = input(`${path}.by`, words.by);
  const hours = input(`${path}.hoursPerYear`, words.hoursPerYear);
  return seatsOf(words, deciding).flatMap((row) =>
    words.hoursPerYear === undefined
      ? [raise(row, SEAT.hoursPerYear, by), raise(row, SEAT.fte, by)]
      : [
          { kind: 'set', offset: place(row, SEAT.hoursPerYear), value: hours },
          ...partOfFull(row, middleOf(scenario.roles[names.seats[row].role].hoursPerYear), words.hoursPerYear, hours),
        ],
  );
};

export const changePay = (words: Pay, deciding: Deciding): Effect[] => {
  const { path } = deciding;
  const said = (key: 'pay' | 'bonus', row: number): Effect[] =>
    words[key] === undefined
      ? []
      : [{ kind: 'set', offset: place(row, SEAT[key]), value: input(`${path}.${key}`, words[key]) }];
  return seatsOf(words, deciding).flatMap((row) => [
    ...said('pay', row),
    ...(words.by === undefined ? [] : [raise(row, SEAT.pay, input(`${path}.by`, words.by))]),
    ...said('bonus', row),
  ]);
};
