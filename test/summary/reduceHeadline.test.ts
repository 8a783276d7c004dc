import { beforeAll, describe, expect, it } from 'vitest';
import { tallyOf } from '../../src/plan/headline.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { Look } from '../../src/plan/runner.ts';
import { rootKey } from '../../src/random/rootKey.ts';
import { openInline } from '../../src/run/inline.ts';
import type { Forecast } from '../../src/summary/forecast.ts';
import { headlineOf } from '../../src/summary/headline.ts';
import { toForecast } from '../../src/summary/toForecast.ts';
import { leads } from '../support/practice.ts';
import { practiceWithFormulas } from '../support/withFormulas.ts';

const MONTHS = 18;
const TRIALS = 270;
const request = { rootKey: rootKey('counts'), trials: TRIALS, months: MONTHS };

/** A practice that grows, with goals of each kind. */
const plan = practiceWithFormulas({
  ...leads(4),
  'tiers.only.departures': 0.2,
  'work.requests.perYear': 85,
  'market.volatility': 0.15,
  'fees.brackets': [{ from: 0, rate: 0.012 }],
  measures: { each: 'aum / households' },
  goals: [
    { name: 'more', that: 'households > 12', at: 12 },
    { name: 'late', that: 'aum > 1', at: 30 },
    { name: 'once', that: 'trailing(joined, 3) > 2', by: 18 },
    { name: 'never so', that: 'households > 8', always: 15 },
  ],
});

const counted = async (of: Plan, months = MONTHS) => {
  const headline = headlineOf(of, months);
  const looks: Look[] = [];
  const until = { headline, counts: [100, 200, TRIALS], settled: (look: Look) => looks.push(look) < 0 };
  const outcome = await openInline().run(of, { ...request, months }, { until });
  const forecast = toForecast(of, outcome, { seed: 'counts', text: '', files: {}, engine: 'test' });
  return { headline, looks, forecast, at: tallyOf(headline, months) };
};

describe('what is counted of the headline after the last block', () => {
  let seen: Awaited<ReturnType<typeof counted>>;
  let tally: Int32Array;
  let forecast: Forecast;
  beforeAll(async () => {
    seen = await counted(plan);
    tally = seen.looks[2].tally;
    forecast = seen.forecast;
  });

  it('are a lone advisor at capacity and cash out, all targets, and goals within the months simulated', () => {
    const { events, targets, goals } = seen.headline;
    expect(events.map((e) => plan.legend.events[e].name)).toEqual(['capacity.owner', 'cashOut']);
    expect(targets.map((m) => plan.legend.targets[m].metric)).toEqual(['aum', 'revenue', 'households', 'organicAum']);
    expect(goals.map((g) => plan.legend.goals[g].name)).toEqual(['more', 'once', 'never so']);
  });

  it.each([0, 1])('event %d by month as in the forecast', (i) => {
    const { already, byMonth } = forecast.events[plan.legend.events[seen.headline.events[i]].name];
    let sum = 0;
    for (let month = 0; month <= MONTHS; month++) {
      sum += tally[seen.at.hits(i) + month];
      expect(sum / TRIALS).toBeCloseTo(month === 0 ? already : already + byMonth[month - 1], 6);
    }
    if (i === 0) expect(sum > 0 && sum < TRIALS).toBe(true);
  });

  it.each([0, 1, 2, 3])('target %d as in the forecast', (i) => {
    expect(tally[seen.at.judged(i)]).toBe(TRIALS);
    expect(tally[seen.at.onPace(i)] % TRIALS).toBeGreaterThan(0);
    expect(tally[seen.at.onPace(i)] / TRIALS).toBeCloseTo(forecast.targets[i].atHorizon?.share ?? Number.NaN, 6);
  });

  it('goals as in the forecast', () => {
    const shares = seen.headline.goals.map((_, i) => tally[seen.at.reached(i)] / TRIALS);
    const told = seen.headline.goals.map((g) => forecast.goals[g].share);
    for (const [i, share] of shares.entries()) expect(share).toBeCloseTo(told[i] ?? Number.NaN, 6);
    expect(shares.every((share) => share > 0 && share < 1)).toBe(true);
  });

  it('and after the first blocks only what is in them', async () => {
    const [first, second] = seen.looks.map(({ tally: of }) => of[seen.at.sound]);
    expect([first, second, tally[seen.at.sound]]).toEqual([100, 200, TRIALS]);
    const short = await openInline().run(plan, { ...request, trials: 200 });
    const { goals } = toForecast(plan, short, { seed: 'counts', text: '', files: {}, engine: 'test' });
    expect(seen.looks[1].tally[seen.at.reached(0)] / 200).toBeCloseTo(goals[0].share ?? Number.NaN, 6);
  });
});

it('futures that could not be worked out are in no count', async () => {
  const broken = practiceWithFormulas({
    'assumptions.gain': '20 (-30 to 70)',
    'fees.retainer': '= 12 * assumptions.gain',
    goals: [{ name: 'any', that: 'aum > 0', at: 12 }],
  });
  const { looks, forecast, at } = await counted(broken, 12);
  const left = forecast.leftOut?.reduce((sum, { trials }) => sum + trials, 0) ?? 0;
  expect(left).toBeGreaterThan(0);
  expect(looks[2].tally[at.sound]).toBe(TRIALS - left);
  expect(looks[2].tally[at.reached(0)] / (TRIALS - left)).toBeCloseTo(forecast.goals[0].share ?? Number.NaN, 6);
});

it('in under a year there is no target to judge', () => {
  expect(headlineOf(plan, 11).targets).toEqual([]);
});
