import { expect, it } from 'vitest';
import { householdMonths, statisticAt } from '../../bench/householdMonths.ts';
import { rootKey } from '../../src/random/rootKey.ts';
import { openInline } from '../../src/run/inline.ts';
import { toForecast } from '../../src/summary/toForecast.ts';
import { shippedPlan } from '../run/shippedPlan.ts';

const { plan, text } = shippedPlan('solo-advisor', 3);
const outcome = await openInline().run(plan, { rootKey: rootKey('bench'), trials: 100, months: 3 });
const forecast = toForecast(plan, outcome, { seed: 'bench', text, files: {}, engine: '0' });
const { opening, mean, sd } = forecast.measures.households;

it('each month counts the households that it begins with', () => {
  const begun = 100 * ((opening ?? 0) + (mean[0] ?? 0) + (mean[1] ?? 0));
  expect(householdMonths(plan, outcome)).toBeCloseTo(begun, 2);
});

it('a statistic is found as the forecast has it, month 1 its first', () => {
  expect(statisticAt(plan, outcome, 'households', 'sd', 3)).toBeCloseTo(sd[2] ?? Number.NaN, 5);
});
