import { listIds } from '../listIds.ts';
import { nearest } from '../nearest.ts';
import type { Scenario } from '../scenario.ts';
import type { Report } from '../withChecks.ts';

type Check = (s: Scenario, report: Report) => void;
type Brackets = Scenario['fees']['brackets'];
const middle = (q: { kind: string; value?: number; median?: number }): number => q.value ?? q.median ?? Number.NaN; // no number: told elsewhere

const inOrder = (brackets: Brackets, path: readonly string[], report: Report): void => {
  brackets.forEach((bracket, i) => {
    const from = middle(bracket.from);
    if (i === 0 && from !== 0)
      report([...path, 0, 'from'], `expected 0 for the first bracket, got ${from}. Let the lowest bracket start at 0.`);
    if (i > 0 && from <= middle(brackets[i - 1].from))
      report(
        [...path, i, 'from'],
        `expected more than the bracket before it, got ${from}. List brackets from the lowest up.`,
      );
  });
};

const bracketsInOrder: Check = (s, report) => {
  inOrder(s.fees.brackets, ['fees', 'brackets'], report);
  for (const [tier, { brackets }] of Object.entries(s.fees.byTier))
    if (brackets !== undefined) inOrder(brackets, ['fees', 'byTier', tier, 'brackets'], report);
};

const tiersKnown: Check = (s, report) => {
  const tiers = Object.keys(s.tiers);
  for (const tier of Object.keys(s.fees.byTier)) {
    if (tiers.includes(tier)) continue;
    const near = nearest(tier, tiers);
    const wayOut = near === undefined ? `Known tiers: ${listIds(tiers)}.` : `Did you mean ${near}?`;
    report(['fees', 'byTier', tier], `expected the id of a tier, got "${tier}". ${wayOut}`);
  }
};

export const feeChecks: readonly Check[] = [bracketsInOrder, tiersKnown];
