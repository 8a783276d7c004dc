import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Look, Progress, Runner } from '../../src/plan/runner.ts';
import { rootKey } from '../../src/random/rootKey.ts';
import { openInline } from '../../src/run/inline.ts';
import { headlineOf } from '../../src/summary/headline.ts';
import { toForecast } from '../../src/summary/toForecast.ts';
import { RUNNERS } from './runners.ts';
import { shippedPlan } from './shippedPlan.ts';

const MONTHS = 14;
const { plan } = shippedPlan('solo-advisor', MONTHS);
const request = { rootKey: rootKey('until'), trials: 730, months: MONTHS };
const COUNTS = [100, 300, 500, 730];

/** To be run until so many trials, with all that is seen on the way. */
const until = (enough: number) => {
  const looks: Look[] = [];
  const settled = (look: Look): boolean => looks.push(look) > 0 && look.trials >= enough;
  return { looks, headline: headlineOf(plan, MONTHS), counts: COUNTS, settled };
};
const told = (outcome: Awaited<ReturnType<Runner['run']>>): string =>
  JSON.stringify(toForecast(plan, outcome, { seed: 'until', text: '', files: {}, engine: 'test' }));

/** The forecast of a run of so many trials, none of which was looked at on the way. */
const fixed = new Map<number, Promise<string>>();
const fixedAt = (trials: number): Promise<string> => {
  const found =
    fixed.get(trials) ??
    openInline()
      .run(plan, { ...request, trials })
      .then(told);
  fixed.set(trials, found);
  return found;
};

/** What inline sees on its way to the last trial. */
const inline = until(1e9);
beforeAll(async () => void (await openInline().run(plan, request, { until: inline })));

describe.each(RUNNERS)('%s', (_, open) => {
  let runner: Runner;
  beforeAll(async () => {
    runner = await open();
  });
  afterAll(() => runner.close());

  test.each([300, 500, 730])('settled at %d trials: the forecast of a run of so many', async (trials) => {
    const outcome = await runner.run(plan, request, { until: until(trials) });
    expect(outcome.trials).toBe(trials);
    expect(told(outcome)).toBe(await fixedAt(trials));
  });

  test('never settled: all trials, after a look at each count that sees the same as inline', async () => {
    const mine = until(1e9);
    const outcome = await runner.run(plan, request, { until: mine });
    expect([outcome.trials, mine.looks.map(({ trials }) => trials)]).toEqual([730, COUNTS]);
    expect(mine.looks).toEqual(inline.looks);
    expect(mine.looks[0].tally).not.toEqual(mine.looks[1].tally);
  });

  test('progress goes up to the whole where it stops before', async () => {
    const steps: Parameters<Progress>[] = [];
    await runner.run(plan, request, { until: until(300), progress: (...step) => steps.push(step) });
    const [last] = steps.filter(([phase]) => phase === 'simulate').slice(-1);
    expect(last).toEqual(['simulate', 3, 3]);
  });

  test('a fixed run comes after it as before', async () => {
    await runner.run(plan, request, { until: until(100) });
    const after = await runner.run(plan, { ...request, trials: 250 });
    expect(told(after)).toBe(await fixedAt(250));
  });
});
