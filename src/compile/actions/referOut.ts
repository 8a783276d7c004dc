import type { Scenario } from '../../scenario/scenario.ts';
import { input } from '../cell.ts';
import type { Deciding, Effect } from '../effect.ts';

type Words = NonNullable<Scenario['policies'][string]['referOut']>;

const ANY_AUM = Number.MAX_SAFE_INTEGER;

export const referOut = ({ tier, below }: Words, { names, path }: Deciding): Effect[] => [
  {
    kind: 'dismiss',
    index: tier === undefined ? -1 : names.tiers.indexOf(tier),
    value: input(`${path}.below`, below, ANY_AUM),
  },
];
