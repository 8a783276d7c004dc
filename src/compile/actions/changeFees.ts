import { feePaths } from '../../scenario/feePaths.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { input } from '../cell.ts';
import type { Deciding, Effect } from '../effect.ts';

type Words = NonNullable<Scenario['policies'][string]['changeFees']>;

/** Every fee wherever it stands in the plan, then what clients make of it: for twelve months, F97. */
export const changeFees = (words: Words, { scenario, path, placesOf }: Deciding): Effect[] => {
  const by = input(`${path}.by`, words.by);
  return [
    ...feePaths(scenario, words.parts)
      .flatMap(placesOf)
      .map((offset): Effect => ({ kind: 'raise', offset, value: by })),
    { kind: 'reprice', value: input(`${path}.departures`, words.departures), more: by, months: 12 },
  ];
};
