import { expect, test } from 'vitest';
import type { Runner } from '../../src/plan/runner.ts';
import { rootKey } from '../../src/random/rootKey.ts';
import { toForecast } from '../../src/summary/toForecast.ts';
import { RUNNERS } from './runners.ts';
import { shippedPlan } from './shippedPlan.ts';

const { plan, text } = shippedPlan('solo-advisor', 36);

async function forecastJson(open: () => Promise<Runner>): Promise<string> {
  const runner = await open();
  try {
    const outcome = await runner.run(plan, { rootKey: rootKey('headroom'), trials: 500, months: 36 });
    return JSON.stringify(toForecast(plan, outcome, { seed: 'headroom', text, files: {}, engine: '0' }));
  } finally {
    await runner.close();
  }
}

test('forecast.json of solo-advisor is the same text from every runner', async () => {
  const texts = [];
  for (const [, open] of RUNNERS) texts.push(await forecastJson(open));
  expect(texts[0]?.length).toBeGreaterThan(10_000);
  expect(new Set(texts).size).toBe(1);
});
