import { expect, it } from 'vitest';
import { loadParser } from '../../src/compile/parseFormula.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { Runner } from '../../src/plan/runner.ts';
import { rootKey } from '../../src/random/rootKey.ts';
import { toForecast } from '../../src/summary/toForecast.ts';
import { RUNNERS } from './runners.ts';
import { shippedPlan } from './shippedPlan.ts';

const MONTHS = 36;
const TRIALS = 250; // the last block is half full

async function forecastJson(open: () => Promise<Runner>, plan: Plan, text: string): Promise<string> {
  const runner = await open();
  try {
    const outcome = await runner.run(plan, { rootKey: rootKey('headroom'), trials: TRIALS, months: MONTHS });
    return JSON.stringify(toForecast(plan, outcome, { seed: 'headroom', text, files: {}, engine: '0' }));
  } finally {
    await runner.close();
  }
}

it.each([
  ['solo-advisor', RUNNERS],
  ['first-hire', RUNNERS.filter(([name]) => name !== '7 threads')], // each thread compiles all that it runs
] as const)('forecast.json of %s is the same text from every runner', async (name, runners) => {
  const { plan, text } = shippedPlan(name, MONTHS, { parse: await loadParser() });
  const texts = [];
  for (const [, open] of runners) texts.push(await forecastJson(open, plan, text));
  expect(texts[0]?.length).toBeGreaterThan(10_000);
  expect(new Set(texts).size).toBe(1);
});
