import { expect, test } from 'vitest';
import { renderForecast } from '../../src/cli/render.ts';
import { openInline } from '../../src/run/inline.ts';
import { toForecast } from '../../src/summary/toForecast.ts';
import { shippedPlan } from '../run/shippedPlan.ts';
import { sketchedBy } from '../run/sketchedBy.ts';

const MONTHS = 2;
const FACTS = { finishedAt: '', seconds: 1, threads: 1, node: '', headroom: '' };
const { plan, text } = shippedPlan('solo-advisor', MONTHS);

async function forecastIn(lap: number) {
  const sketched = sketchedBy(plan, MONTHS, lap);
  const outcome = await openInline().run(plan, { rootKey: [1, 2], trials: 1200, months: MONTHS, sketched });
  const forecast = toForecast(plan, outcome, { seed: '', text, files: {}, engine: '' });
  return { forecast, said: renderForecast(forecast, FACTS).text({ columns: 200, color: false }).replace(/\s+/g, ' ') };
}

test('a forecast whose figures did not fit into memory says so, with how far percentiles are off', async () => {
  const { forecast, said } = await forecastIn(1000);
  expect(forecast.approximate).toEqual({ relativeError: 0.005 });
  expect(said).toContain(
    'The figures of 1200 futures did not all fit into memory: percentiles are counted and off by 0.5 % at most, what drives the outcomes is told from the first 10000 futures, and everything else is exact.',
  );
  expect(said).toContain('Futures 1,200; Percentiles counted, off by 0.5 % at most;');
});

test('one whose figures fitted says nothing of it', async () => {
  const { forecast, said } = await forecastIn(2000);
  expect(forecast.approximate).toBeUndefined();
  expect(said).not.toMatch(/memory|counted, off/);
});
