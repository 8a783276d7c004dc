import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import { BLOCK, type Outcome, type Progress, type Runner, type RunRequest } from '../../src/plan/runner.ts';
import { rootKey } from '../../src/random/rootKey.ts';
import { openInline } from '../../src/run/inline.ts';
import { replayTrial } from '../../src/run/replayTrial.ts';
import { leads } from '../support/practice.ts';
import { practiceWithFormulas } from '../support/withFormulas.ts';
import { RUNNERS } from './runners.ts';
import { shippedPlan } from './shippedPlan.ts';
import { sketchedBy } from './sketchedBy.ts';

const MONTHS = 18;
const { plan } = shippedPlan('solo-advisor', MONTHS);
const other = shippedPlan('solo-advisor', 30).plan;
const aimed = practiceWithFormulas({
  ...leads(20),
  'tiers.only.departures': 0.2,
  measures: { each: 'aum / (households - 12)' },
  goals: [
    { name: 'more', that: 'households > 10', at: 12 },
    { name: 'once', that: 'trailing(joined, 3) > 6', by: 18 },
    { name: 'never so', that: 'each > 0 or households > 7', always: 15 },
    { name: 'late', that: 'aum > 1', at: 30 },
  ],
});
const request = (trials: number, months = MONTHS, seed = 'headroom'): RunRequest => ({
  rootKey: rootKey(seed),
  trials,
  months,
});

/** An outcome byte by byte, but for NaN, of which a processor knows several. */
function bytesOf({ trials, months, statistics, events, onPace, growth, drivers, goals }: Outcome) {
  const text = (array: Float64Array | Int16Array) => Buffer.from(array.slice().buffer).toString('latin1');
  const numbers = (array: Float64Array) => text(array.map((x) => (Number.isNaN(x) ? Number.NaN : x)));
  return {
    trials,
    months,
    statistics: numbers(statistics),
    events: text(events),
    onPace: numbers(onPace),
    growth: numbers(growth),
    drivers: numbers(drivers),
    goals: numbers(goals),
  };
}

/** What a runner of its own makes of it in this thread, worked out once for all who carry work. */
const known = new Map<string, Promise<ReturnType<typeof bytesOf>>>();
const plans: Plan[] = [];
const expected = (asked: RunRequest, of: Plan = plan) => {
  if (!plans.includes(of)) plans.push(of);
  const key = JSON.stringify([plans.indexOf(of), asked]);
  const found = known.get(key) ?? openInline().run(of, asked).then(bytesOf);
  known.set(key, found);
  return found;
};

describe.each(RUNNERS)('%s', (_, open) => {
  let runner: Runner;
  beforeAll(async () => {
    runner = await open();
  });
  afterAll(() => runner.close());

  test.each([
    ['blocks that are full', request(3 * BLOCK)],
    ['a last block that is not full', request(2 * BLOCK + 37)],
    ['a single trial', request(1)],
    ['a single month', request(BLOCK + 1, 1)],
    ['another seed', request(BLOCK, MONTHS, 'another')],
  ])('%s: the bytes of inline', async (_, asked) => {
    expect(bytesOf(await runner.run(plan, asked))).toEqual(await expected(asked));
  });

  test('plans larger, smaller and equal after one another, each with its own bytes', async () => {
    for (const [of, asked] of [
      [plan, request(150)],
      [other, request(320, 30)],
      [plan, request(60, 6)],
      [other, request(60, 30)],
      [other, request(60, 30)],
    ] as const) {
      expect(bytesOf(await runner.run(of, asked))).toEqual(await expected(asked, of));
    }
  });

  test('an outcome outlives the run that follows', async () => {
    const first = await runner.run(plan, request(120));
    await runner.run(plan, request(120, MONTHS, 'another'));
    expect(bytesOf(first)).toEqual(await expected(request(120)));
  });

  test('runs asked for at once are each answered', async () => {
    const asked = [request(120), request(80), request(120, MONTHS, 'another')];
    const outcomes = await Promise.all(asked.map((one) => runner.run(plan, one)));
    expect(outcomes.map(bytesOf)).toEqual(await Promise.all(asked.map((one) => expected(one))));
  });

  test('trials lived again, in the order asked for and after the run: as in this thread', async () => {
    const asked = request(120);
    const running = runner.run(aimed, asked);
    const lived = await runner.replay(aimed, asked, [117, 0, 41]);
    expect(lived).toEqual([117, 0, 41].map((trial) => replayTrial(aimed, asked, trial)));
    expect(bytesOf(await running)).toEqual(await expected(asked, aimed));
  });

  test('progress rises to the whole, first of blocks and then of tasks', async () => {
    const told: Parameters<Progress>[] = [];
    await runner.run(plan, request(5 * BLOCK), { progress: (...step) => told.push(step) });
    const phases = told.map(([phase]) => phase);
    expect(phases).toEqual([...phases].sort().reverse());
    for (const phase of ['simulate', 'reduce'] as const) {
      const steps = told.filter(([name]) => name === phase);
      const counts = steps.map(([, done]) => done);
      const all = steps.at(-1)?.[2];
      expect(counts).toEqual([...new Set(counts)].sort((a, b) => a - b));
      expect(counts.at(-1)).toBe(all);
      if (phase === 'simulate') expect(all).toBe(5);
    }
  });

  test('goals and measures of a scenario of its own: the bytes of inline', async () => {
    const asked = request(3 * BLOCK + 20);
    expect(bytesOf(await runner.run(aimed, asked))).toEqual(await expected(asked, aimed));
  });

  test.each([
    ['in one lap', 300, 1000],
    ['in laps, the last not full', 1230, 1000],
  ])('sketched %s: the bytes of inline', async (_, trials, lap) => {
    const asked = { ...request(trials, 14), sketched: sketchedBy(aimed, 14, lap) };
    expect(bytesOf(await runner.run(aimed, asked))).toEqual(await expected(asked, aimed));
  });

  test('closes twice', async () => {
    await runner.close();
    await runner.close();
  });
});
