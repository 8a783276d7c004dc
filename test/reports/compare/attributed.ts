import type { Attribution, ToldEdit } from '../../../src/summary/attribution.ts';
import type { Answer, AnswerDifference, Comparison } from '../../../src/summary/comparison.ts';

const share = (value: number) => ({ share: value, low: value - 0.01, high: value + 0.01 });

export const CHANCE: Answer = {
  kind: 'chance',
  id: 'capacity.owner@24',
  of: 'capacity.owner',
  label: 'Owner at capacity',
  unit: 'share',
  month: 24,
  better: 'less',
  values: [share(0.73), share(0.6)],
};

export const fallsBy13: AnswerDifference = {
  answer: CHANCE.id,
  pairs: 1000,
  difference: -0.13,
  low: -0.15,
  high: -0.11,
  settled: true,
  size: -0.3,
  inSameFuture: { more: share(0.02), less: share(0.15), same: share(0.83) },
  pairing: 2,
};

export const edit = (path: string, subject: string, more: Partial<ToldEdit> = {}): ToldEdit => ({
  paths: [path],
  kind: 'added',
  about: 'practice',
  was: 'not said',
  is: 'so',
  words: `${path} was added: so`,
  subject,
  ...more,
});

export const EDITS = [edit('policies.csa', 'hiring the associate'), edit('fees.minimum', 'fees.minimum at $5,000')];

export const ATTRIBUTION: Attribution = {
  trials: 1000,
  exact: true,
  orders: 0,
  simulated: 4,
  groups: [[0], [1]],
  joined: [],
  answers: [
    {
      answer: CHANCE.id,
      futures: 1000,
      difference: -0.13,
      parts: [
        { part: -0.09, low: -0.11, high: -0.07 },
        { part: -0.04, low: -0.05, high: -0.03 },
      ],
    },
  ],
};

const scenario = (name: string) => ({ name, title: name, question: '', digest: name, text: '', files: {} });

/** A comparison of one alternative in one answer. */
export const comparisonOf = (edits: readonly ToldEdit[], attribution?: Attribution): Comparison => ({
  format: 'headroom-comparison',
  version: 1,
  scenarios: [scenario('Solo'), scenario('Hired')],
  seed: 'test',
  trials: 1000,
  months: 120,
  start: '2027-01',
  engine: { version: 'test' },
  capacity: { limit: 1, warning: 0.9, window: 3 },
  compared: 1000,
  answers: [CHANCE],
  alternatives: [
    { scenario: 1, same: false, differences: [fallsBy13], apart: [], edits, ...(attribution && { attribution }) },
  ],
  fans: {},
  events: {},
  notes: [],
});
