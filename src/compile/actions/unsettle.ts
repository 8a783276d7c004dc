import type { Scenario } from '../../scenario/scenario.ts';
import type { Deciding, Effect } from '../effect.ts';
import { experienceOf } from '../experience.ts';

type Words = NonNullable<Scenario['policies'][string]['unsettle']>;

export const unsettle = (words: Words, { names, path }: Deciding): Effect[] => {
  const advisor = words.seat === undefined ? -1 : names.seats.findIndex((seat) => seat.id === words.seat);
  return [experienceOf(`${path}.departures`, words.departures, { advisor, months: words.months })];
};
