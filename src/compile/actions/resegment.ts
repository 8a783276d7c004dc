import type { Scenario } from '../../scenario/scenario.ts';
import { input } from '../cell.ts';
import type { Deciding, Effect } from '../effect.ts';
import { experienceOf } from '../experience.ts';

type Words = NonNullable<Scenario['policies'][string]['resegment']>;

/** The new numbers first, then every household is placed by them. */
export const resegment = (words: Words, { path, placesOf }: Deciding): Effect[] => {
  const written = (key: 'from' | 'hours'): Effect[] =>
    Object.entries(words[key]).flatMap(([tier, quantity]) =>
      placesOf(`tiers.${tier}.${key}`).map(
        (place): Effect => ({ kind: 'set', offset: place, value: input(`${path}.${key}.${tier}`, quantity) }),
      ),
    );
  return [
    ...written('from'),
    ...written('hours'),
    { kind: 'regrade' },
    experienceOf(`${path}.departures`, words.departures),
  ];
};
