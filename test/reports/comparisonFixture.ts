import type {
  Alternative,
  Amount,
  Answer,
  AnswerDifference,
  ComparedEvent,
  ComparedFan,
  Comparison,
} from '../../src/summary/comparison.ts';
import type { Share } from '../../src/summary/forecast.ts';

/** A Comparison made by hand: no simulation behind it. */
export type ComparisonOptions = {
  readonly titles?: readonly string[];
  readonly names?: readonly string[];
  readonly apart?: Alternative['apart'];
  readonly months?: number;
  readonly same?: boolean;
};

const MONTHS = 120;

export const share = (middle: number, reach = 0.01): Share => ({
  share: middle,
  low: Math.max(0, middle - reach),
  high: Math.min(1, middle + reach),
});

const amount = (mean: number): Amount => ({ mean, p10: mean * 0.8, p50: mean * 0.95, p90: mean * 1.4 });

export function comparisonFixture(options: ComparisonOptions = {}): Comparison {
  const { titles = ['The solo advisor', 'The first hires'], apart = [], months = MONTHS, same = false } = options;
  const { names = titles.map((_, i) => ['solo-advisor', 'first-hire', 'third'][i] ?? `scenario-${i}`) } = options;
  const answers = answersOf(titles.length, months);
  return {
    format: 'headroom-comparison',
    version: 1,
    scenarios: titles.map((title, i) => ({
      name: names[i],
      title,
      question: 'What then?',
      digest: `${i}`.repeat(64),
      text: `version: 1\nmeta:\n  title: Scenario ${i}\n`,
      files: {},
    })),
    seed: 'headroom',
    trials: 10_000,
    months,
    start: '2027-01',
    engine: { version: '0.1.0' },
    capacity: { limit: 1, warning: 0.85, window: 3 },
    compared: 10_000,
    answers,
    alternatives: titles.slice(1).map((_, i) => ({
      scenario: i + 1,
      same,
      differences: differencesOf(answers, i + 1),
      apart,
    })),
    fans: {
      cash: fan('dollars', 'Cash', titles.length, months, (i, m) => 60_000 + (900 - 1500 * i) * m),
      serviceQuality: fan('share', 'Service quality', titles.length, months, (i, m) => 0.99 - (0.0014 * m) / (1 + i)),
    },
    events: { 'capacity.owner': event(titles.length, months) },
    notes: [],
  };
}

const answersOf = (scenarios: number, months: number): readonly Answer[] => {
  const each = <T>(of: (i: number) => T): T[] => Array.from({ length: scenarios }, (_, i) => of(i));
  const owner = { of: 'capacity.owner', label: 'Owner at capacity' };
  return [
    {
      kind: 'chance',
      id: 'capacity.owner@24',
      ...owner,
      unit: 'share',
      month: Math.min(24, months),
      better: 'less',
      values: each((i) => share(0.73 - 0.13 * i)),
    },
    {
      kind: 'month',
      id: 'capacity.owner',
      ...owner,
      unit: 'month',
      month: months,
      better: 'more',
      values: each((i) => ({ p10: 5, p50: 10 + 4 * i, p90: null })),
    },
    {
      kind: 'chance',
      id: 'goal.calm',
      of: 'goal.calm',
      label: 'A calm year',
      unit: 'share',
      month: months,
      better: 'more',
      values: each(() => share(0.4)),
    },
    {
      kind: 'chance',
      id: `target.aum@${months}`,
      of: 'target.aum',
      label: 'aum',
      rate: 0.124,
      unit: 'share',
      month: months,
      better: 'more',
      values: each((i) => share(0.35 + 0.03 * i)),
    },
    {
      kind: 'chance',
      id: `cashOut@${months}`,
      of: 'cashOut',
      label: 'Cash below zero',
      unit: 'share',
      month: months,
      better: 'less',
      values: each((i) => share(0.12 + 0.2 * i)),
    },
    {
      kind: 'amount',
      id: `ownerDraw.all@${months}`,
      of: 'ownerDraw',
      label: "Owner's draw",
      unit: 'dollars',
      month: months,
      better: 'more',
      over: { by: 'sum', from: 1 },
      values: each((i) => amount(2_000_000 - 900_000 * i)),
    },
    {
      kind: 'amount',
      id: `cash.end@${months}`,
      of: 'cash',
      label: 'Cash',
      unit: 'dollars',
      month: months,
      better: 'more',
      over: { by: 'end', from: months },
      values: each((i) => amount(160_000 + 1000 * i)),
    },
    {
      kind: 'amount',
      id: `fte.end@${months}`,
      of: 'fte',
      label: 'Full-time equivalents',
      unit: 'people',
      month: months,
      better: null,
      over: { by: 'end', from: months },
      values: each((i) => amount(1 + 1.96 * i)),
    },
  ];
};

const differencesOf = (answers: readonly Answer[], scenario: number): AnswerDifference[] => {
  const known = (
    answer: string,
    difference: number,
    reach: number,
    [more, less]: readonly [number, number],
    settled = true,
  ): AnswerDifference => ({
    answer,
    pairs: 10_000,
    difference,
    low: difference - reach,
    high: difference + reach,
    settled,
    size: Math.abs(difference),
    inSameFuture: { more: share(more), less: share(less), same: share(1 - more - less) },
    pairing: 3.2,
  });
  const all = [
    known('capacity.owner@24', -0.13, 0.012, [0.03, 0.16]),
    { ...known('capacity.owner', 0.29, 0.012, [0.34, 0.05]), pairing: null },
    known('cashOut', 0.2, 0.01, [0.2, 0]),
    known('ownerDraw.all', -900_000, 44_000, [0.11, 0.89]),
    known('target.aum', 0.03, 0.004, [0.031, 0.001]),
    known('fte.end', 1.96, 0.012, [1, 0]),
    known('cash.end', 1000, 21_000, [0.6, 0.4], false),
    { ...known('goal.calm', 0, 0.0004, [0, 0], false), pairing: null },
  ];
  return all.flatMap((one) => {
    const answer =
      answers.find(({ id }) => id === one.answer) ?? answers.find(({ id }) => id.startsWith(`${one.answer}@`));
    return answer === undefined
      ? []
      : [
          {
            ...one,
            answer: answer.id,
            difference: one.difference * scenario,
            low: (one.low ?? 0) * scenario,
            high: (one.high ?? 0) * scenario,
          },
        ];
  });
};

const fan = (
  unit: string,
  label: string,
  scenarios: number,
  months: number,
  middle: (scenario: number, month: number) => number,
): ComparedFan => ({
  unit,
  label,
  spread: Array.from({ length: scenarios }, (_, i) => {
    const at = (factor: number) =>
      Array.from({ length: months }, (_, t) => middle(i, t + 1) * (1 + factor * Math.sqrt(t)));
    return { opening: middle(i, 0), p10: at(-0.02), p50: at(0), p90: at(0.03) };
  }),
});

const event = (scenarios: number, months: number): ComparedEvent => ({
  label: 'Owner at capacity',
  chances: Array.from({ length: scenarios }, (_, i) => {
    const byMonth = Array.from(
      { length: months },
      (_, t) => (0.95 - 0.15 * i) * (1 - Math.exp(-(t + 1) / (18 + 8 * i))),
    );
    return { already: 0, byMonth, low: byMonth.map((x) => x * 0.98), high: byMonth.map((x) => Math.min(1, x * 1.02)) };
  }),
});
