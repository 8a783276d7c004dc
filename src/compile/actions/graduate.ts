import { GENERAL, TIER } from '../../plan/layout.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Deciding, Effect } from '../effect.ts';
import { experienceOf } from '../experience.ts';

type Words = NonNullable<Scenario['policies'][string]['graduate']>;

const ANY_AUM = Number.MAX_SAFE_INTEGER;

/** The households of a tier go; newcomers must reach the threshold that the tier above has by then. */
export const graduate = (words: Words, { names, path }: Deciding): Effect[] => {
  const lowest = names.tiers.length - 1;
  const tier = words.tier === undefined ? lowest : names.tiers.indexOf(words.tier);
  return [
    { kind: 'dismiss', index: tier, value: ANY_AUM },
    ...(words.minimum && tier === lowest
      ? [
          {
            kind: 'lift',
            offset: { table: 'general', row: 0, field: GENERAL.minimumAum },
            other: { table: 'tiers', row: tier - 1, field: TIER.threshold },
          } as const,
        ]
      : []),
    experienceOf(`${path}.departures`, words.departures),
  ];
};
