import { beforeAll, describe, expect, it } from 'vitest';
import { makeEvaluator } from '../../src/plan/evaluate.ts';
import { MEASURE, tableOf } from '../../src/plan/layout.ts';
import { layoutOf, makeBuffers, viewMemory } from '../../src/plan/memory.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { rootKey } from '../../src/random/rootKey.ts';
import { makeBody, makeTools } from '../../src/run/body.ts';
import { type Futures, futures } from '../support/futures.ts';
import { hireOf, solo } from '../support/solo.ts';

const TRIALS = 8;
const MONTHS = 36;
const SEED = 'measures';

/** Value of a measure in a trial and month, through the plan's columns and compiled formulas. */
const evaluated = (plan: Plan) => {
  const request = { rootKey: rootKey(SEED), trials: TRIALS, months: MONTHS };
  const memory = viewMemory(makeBuffers(layoutOf(plan.numbers, TRIALS, MONTHS), (bytes) => new ArrayBuffer(bytes)));
  makeBody(plan.numbers, request, memory, makeTools()).simulate(0);
  const evaluate = makeEvaluator(plan.numbers, memory.columns, TRIALS, MONTHS + 1);
  const { at, cols } = tableOf(plan.numbers, 'measures');
  const out = new Float64Array(TRIALS);
  return (name: string, k: number, t: number): number => {
    const row = at + plan.legend.measures.findIndex((measure) => measure.name === name) * cols;
    evaluate(plan.numbers[row + MEASURE.at], plan.numbers[row + MEASURE.length], t, out);
    return out[k];
  };
};

type Direct = (f: Futures, k: number, t: number) => number;

const TIERS = 3;
const households: Direct = (f, k, t) => f.sum('households', k, t, TIERS);
const aum: Direct = (f, k, t) => f.sum('aum', k, t, TIERS);
const profit: Direct = (f, k, t) => f.at('revenue', k, t) - f.at('directExpense', k, t) - f.at('overhead', k, t);
const signings: Direct = (f, k, t) => f.sum('signings', k, t, 2);
/** Sum over the twelve months to t. */
const year =
  (figure: Direct): Direct =>
  (f, k, t) =>
    Array.from({ length: 12 }, (_, i) => figure(f, k, t - i)).reduce((a, b) => a + b, 0);
const signal =
  (name: Parameters<Futures['at']>[0], index = 0): Direct =>
  (f, k, t) =>
    f.at(name, k, t, index);
const organic: Direct = (f, k, t) => f.at('netFlows', k, t) + f.at('newAum', k, t) - f.at('lostAum', k, t);

/** The words of the measures table, worked directly from what the engine says. */
const DIRECT: Readonly<Record<string, Direct>> = {
  households,
  aum,
  left: (f, k, t) => f.at('leftMoved', k, t) + f.at('leftDied', k, t),
  retention: (f, k, t) => f.at('settled', k, t) / households(f, k, t - 12),
  aumGrowth: (f, k, t) => aum(f, k, t) / aum(f, k, t - 12) - 1,
  organicGrowth: (f, k, t) => year(organic)(f, k, t) / aum(f, k, t - 12),
  signings,
  costPerLead: (f, k, t) => year(signal('marketing'))(f, k, t) / year(signal('leads'))(f, k, t),
  costPerConversion: (f, k, t) => year(signal('marketing'))(f, k, t) / year(signings)(f, k, t),
  aumPerLead: (f, k, t) => year(signal('newAum'))(f, k, t) / year(signal('leads'))(f, k, t),
  acquisitionCost: (f, k, t) =>
    (year(signal('prospectCost'))(f, k, t) + year(signal('marketing'))(f, k, t)) / year(signings)(f, k, t),
  utilization: (f, k, t) => f.sum('roleArising', k, t, 2) / f.sum('roleAvailable', k, t, 2),
  'utilization.owner': (f, k, t) => f.at('advisorArising', k, t) / f.at('advisorAvailable', k, t),
  'utilization.csa': (f, k, t) => f.at('roleArising', k, t, 1) / f.at('roleAvailable', k, t, 1),
  'load.owner': (f, k, t) =>
    (f.at('advisorArising', k, t) + f.at('advisorBacklog', k, t - 1)) / f.at('advisorAvailable', k, t),
  nps: (f, k, t) => -20 + 90 * f.at('serviceQuality', k, t),
  seats: (f, k, t) => f.sum('roleSeats', k, t, 2),
  householdsPerAdvisor: (f, k, t) => households(f, k, t) / f.at('roleSeats', k, t),
  householdsPerPerson: (f, k, t) => households(f, k, t) / f.sum('roleSeats', k, t, 2),
  recurringRevenuePerHousehold: (f, k, t) => f.at('revenue', k, t) / households(f, k, t),
  revenuePerAdvisor: (f, k, t) => year(signal('revenue'))(f, k, t) / f.at('roleSeats', k, t),
  revenuePerPerson: (f, k, t) => year(signal('revenue'))(f, k, t) / f.sum('roleSeats', k, t, 2),
  operatingProfit: profit,
  margin: (f, k, t) => profit(f, k, t) / f.at('revenue', k, t),
  netProfitPerAdvisor: (f, k, t) => year(profit)(f, k, t) / f.at('roleSeats', k, t),
};

describe('measures worked out by formula equal a direct computation', () => {
  const plan = solo([hireOf('csa', 10)]);
  const f = futures(plan, { seed: SEED, trials: TRIALS, months: MONTHS });
  let value: ReturnType<typeof evaluated>;
  beforeAll(() => {
    value = evaluated(plan);
  });

  const unitOf = (name: string) => plan.legend.measures.find((measure) => measure.name === name)?.unit;

  it.each(Object.keys(DIRECT))('%s, to what float32 columns keep', (name) => {
    let seen = 0;
    for (let k = 0; k < TRIALS; k++)
      for (let t = 13; t <= MONTHS; t++) {
        const direct = DIRECT[name](f, k, t);
        const found = value(name, k, t);
        if (Number.isFinite(direct)) {
          seen += 1;
          // differences of large figures keep fewer digits: to the cent, or four digits
          const cent = unitOf(name) === 'dollars' ? 0.01 : 1e-6;
          expect(Math.abs(found - direct)).toBeLessThanOrEqual(1e-4 * Math.abs(direct) + cent);
        } else expect(found).toBeNaN();
      }
    expect(seen).toBeGreaterThan(0);
  });

  it.each(['retention', 'aumGrowth', 'revenuePerAdvisor', 'acquisitionCost'])(
    '%s is missing before month 12',
    (name) => {
      for (let t = 1; t < 12; t++) expect(value(name, 0, t)).toBeNaN();
      expect(value(name, 0, 12)).not.toBeNaN();
    },
  );

  it('runway: cash over the mean outflow of three months, missing where nothing flows out', () => {
    for (let k = 0; k < TRIALS; k++)
      for (let t = 13; t <= MONTHS; t++) {
        const out = -(f.at('cashFlow', k, t) + f.at('cashFlow', k, t - 1) + f.at('cashFlow', k, t - 2)) / 3;
        if (Math.abs(out) < 1) continue; // float32 columns tell no cents of it
        const found = value('runway', k, t);
        if (out < 0) expect(found).toBeNaN();
        else expect(f.at('cash', k, t) / found / out).toBeCloseTo(1, 2);
      }
  });

  it('what a plan proves it need not keep: nobody is turned away without a cap, nothing is other work', () => {
    for (const name of ['turnedAway', 'declined', 'hours.arising.other', 'backlog.overhead'])
      expect(value(name, 0, 20)).toBe(0);
  });
});
