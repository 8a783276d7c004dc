import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { type Changes, leads } from '../support/practice.ts';
import { forecastOf, runInline } from '../support/runs.ts';
import { errorsOfCount } from '../support/standardErrors.ts';
import { practiceWithFormulas } from '../support/withFormulas.ts';

const TRIALS = 300;
const MONTHS = 30;
const BUSY: Changes = { ...leads(12), 'tiers.only.departures': 0.15, 'market.volatility': 0.2, 'market.return': 0.05 };
const DATES = ['at', 'by', 'always'] as const;

/** Conditions over counts of a month, which are whole and exact, as formulas and as plain functions of the counts. */
const CONDITIONS = [
  ['households >= 10', (n: readonly number[], t: number) => (n[t] ?? 0) >= 10],
  ['households > 8 and households != 11', (n: readonly number[], t: number) => (n[t] ?? 0) > 8 && n[t] !== 11],
  ['mean(households, 6) < 11', (n: readonly number[], t: number) => sum(n.slice(t - 5, t + 1)) / 6 < 11],
  [
    'change(households, 4) <= 1 or month < 9',
    (n: readonly number[], t: number) => (n[t] ?? 0) - (n[t - 4] ?? 0) <= 1 || t < 9,
  ],
] as const;
const FIRST = [1, 1, 6, 4];
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

describe('goals counted by a plain loop over what the engine says of every trial', () => {
  const goals = CONDITIONS.flatMap(([that], c) => DATES.map((when) => ({ name: `${when} ${c}`, that, [when]: 20 })));
  const plan = practiceWithFormulas({ ...BUSY, goals });
  const f = futures(plan, { seed: 'oracle', trials: TRIALS, months: MONTHS, only: ['households'] });
  const paths = Array.from({ length: TRIALS }, (_, k) =>
    Array.from({ length: MONTHS + 1 }, (_, t) => f.at('households', k, t)),
  );

  it.each(CONDITIONS.map(([that], c) => [that, c] as const))('%s', async (_, c) => {
    const holds = CONDITIONS[c]?.[1] ?? (() => false);
    const first = FIRST[c] ?? 1;
    const asked = Array.from({ length: 20 - first + 1 }, (_, i) => first + i);
    const { goals: told } = await forecastOf(plan, 'oracle', TRIALS, MONTHS);
    const share = (yes: (path: readonly number[]) => boolean) => paths.filter(yes).length / TRIALS;
    const expected = [
      share((path) => holds(path, 20)),
      share((path) => asked.some((t) => holds(path, t))),
      share((path) => asked.every((t) => holds(path, t))),
    ];
    expect(told.slice(3 * c, 3 * c + 3).map((goal) => goal.share)).toEqual(
      expected.map((x) => Number(x.toPrecision(7))),
    );
  });

  it('and so are the months of their events', async () => {
    const { events } = await runInline(plan, 'oracle', TRIALS, MONTHS);
    goals.forEach(({ name }, g) => {
      const e = plan.legend.events.findIndex((event) => event.label.startsWith(`${name}: `));
      const [, holds] = CONDITIONS[Math.floor(g / 3)] ?? CONDITIONS[0];
      const isAlways = name.startsWith('always');
      const months = paths.map((path) => {
        for (let t = FIRST[Math.floor(g / 3)] ?? 1; t <= (isAlways ? 20 : MONTHS); t++)
          if (holds(path, t) !== isAlways) return t;
        return 32_767;
      });
      expect(Array.from(events.subarray(e * TRIALS, (e + 1) * TRIALS))).toEqual(months);
    });
  });
});

it('the share of futures in which markets alone grow 12.4 % a year for three years is that of the normal law (4 se)', async () => {
  // log growth of 3 years is normal around 3 ln 1.064 with sd 0.1 sqrt 3: 1 - F((ln 1.124 - ln 1.064) sqrt 3 / 0.1), from tables
  const goals = [{ name: 'grown', that: 'aum >= 1.124 ^ 3 * 10000000', at: 36 }];
  const plan = practiceWithFormulas({ months: 36, 'market.return': 0.064, 'market.volatility': 0.1, goals });
  const trials = 2500;
  const { goals: told } = await forecastOf(plan, 'lognormal', trials, 36);
  expect(Math.abs(errorsOfCount((told[0]?.share ?? 0) * trials, trials, 0.17101))).toBeLessThan(4);
});
