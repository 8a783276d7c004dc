import type { FEE_PARTS } from './actions/changeFees.ts';
import type { Scenario } from './scenario.ts';

type Part = (typeof FEE_PARTS)[number];

/** Paths of the numbers that make up some parts of the fees, the firm's and those that tiers have of their own. */
export const feePaths = ({ fees }: Scenario, parts: readonly Part[]): string[] =>
  [
    { path: 'fees', of: fees },
    ...Object.entries(fees.byTier).map(([id, of]) => ({ path: `fees.byTier.${id}`, of })),
  ].flatMap(({ path, of }) =>
    parts.flatMap((part) => {
      if (of[part] === undefined) return [];
      return part === 'brackets'
        ? (of.brackets ?? []).map((_, i) => `${path}.brackets.${i}.rate`)
        : [`${path}.${part}`];
    }),
  );
