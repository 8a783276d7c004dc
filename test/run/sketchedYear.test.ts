import { expect, test } from 'vitest';
import { type RunRequest, STATISTICS } from '../../src/plan/runner.ts';
import { rootKey } from '../../src/random/rootKey.ts';
import { openInline } from '../../src/run/inline.ts';
import { leads } from '../support/practice.ts';
import { practiceWithFormulas } from '../support/withFormulas.ts';
import { sketchedBy } from './sketchedBy.ts';

const YEAR = 12; // the only month with a sum over twelve: that of the lap before stands at the same month
const plan = practiceWithFormulas({
  ...leads(20),
  measures: { yearly: 'trailing(joined, 12)' },
  goals: [{ name: 'many', that: 'trailing(joined, 12) > 12', at: YEAR }],
});
const request: RunRequest = { rootKey: rootKey('year'), trials: 3000, months: YEAR };

test('a sum over the only year of a sketched run is of the futures of each lap, not of those whose place they take', async () => {
  const inline = openInline();
  const exact = await inline.run(plan, request);
  const sketched = await inline.run(plan, { ...request, sketched: sketchedBy(plan, YEAR, 1000) });
  const measure = plan.legend.measures.findIndex(({ name }) => name === 'yearly');
  const at = (measure * (YEAR + 1) + YEAR) * STATISTICS.length;
  for (const name of ['mean', 'sd'] as const) {
    const place = at + STATISTICS.indexOf(name);
    expect(exact.statistics[place]).toBeGreaterThan(1);
    expect(Math.abs(sketched.statistics[place] / exact.statistics[place] - 1)).toBeLessThan(1e-12);
  }
  expect(sketched.goals).toEqual(exact.goals);
  expect(exact.goals[0]).toBeGreaterThan(300);
});
