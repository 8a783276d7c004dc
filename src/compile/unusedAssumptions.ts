import { quantitiesOf } from '../scenario/quantitiesOf.ts';
import type { Scenario } from '../scenario/scenario.ts';

const NAME = /\bassumptions\.[A-Za-z0-9]+/g;

/** Paths of the assumptions that no expression names: only expressions can, so they change nothing. */
export const unusedAssumptions = (s: Scenario): string[] => {
  const named = new Set(
    [...quantitiesOf(s).values()].flatMap((quantity) => ('text' in quantity && quantity.text?.match(NAME)) || []),
  );
  return Object.keys(s.assumptions)
    .map((id) => `assumptions.${id}`)
    .filter((path) => !named.has(path));
};
