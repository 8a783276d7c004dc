import { expect, test } from 'vitest';
import type { Firm } from '../../bench/hindcast/firm.ts';
import { forecastFirm } from '../../bench/hindcast/forecastFirm.ts';
import { hindcast } from '../../bench/hindcast/hindcast.ts';
import { scoreFirm } from '../../bench/hindcast/scoreFirm.ts';
import { summarize } from '../../bench/hindcast/summarize.ts';
import { loadParser } from '../../src/compile/parseFormula.ts';
import { errorsOfCount } from '../support/standardErrors.ts';

const RETURNS = Array.from({ length: 36 }, (_, i) => 0.02 * Math.sin(i));
const FIRMS = [
  { households: 12, staff: 2, aum: 60e6 },
  { households: 30, staff: 4, aum: 150e6 },
  { households: 20, staff: 1, aum: 20e6 },
];

// Firms whose outcome is drawn from their own scenario: by any other machinery they would not fall where they should.
test('firms simulated from the template lie within its 50 % and 80 % bands that often, and their PIT averages 1/2', async () => {
  const parse = await loadParser();
  const each = 60;
  const trials = 150;
  const scores = FIRMS.flatMap((known, i) => {
    const later = { staff: 0, aum: 0 };
    const firm: Firm = { ...known, name: `${i}`, later };
    const law = forecastFirm(firm, { returns: RETURNS, seed: `law ${i}`, trials, parse });
    const real = forecastFirm(firm, { returns: RETURNS, seed: `real ${i}`, trials: each, parse });
    return Array.from(real.aum, (aum, k) =>
      scoreFirm({ ...firm, later: { aum: Math.max(1, aum), staff: real.staff[k] } }, law, 1),
    );
  });
  const { firms, aum, staff, crps, crpsNaive } = summarize(scores);
  expect(firms).toBe(FIRMS.length * each);
  // bands of 150 draws are themselves known to sqrt(p (1 - p) / 150) only, which widens the error by a fifth to a half
  const errors = (share: number, chance: number) => errorsOfCount(share * firms, firms, chance) / 1.5;
  expect(Math.abs(errors(aum.coverage80.share, 0.8))).toBeLessThan(4);
  expect(Math.abs(errors(aum.coverage50.share, 0.5))).toBeLessThan(4);
  expect(Math.abs((aum.pitMean - 0.5) * Math.sqrt(12 * firms)) / 1.5).toBeLessThan(4);
  expect(Math.abs((staff.pitMean - 0.5) * Math.sqrt(12 * firms)) / 1.5).toBeLessThan(4);
  expect(crps).toBeLessThan(crpsNaive);
});

test('the rule to beat compounds the returns: three months of 10 % are a factor of 1.331', async () => {
  const firm: Firm = { name: '1', households: 3, staff: 1, aum: 3e6, later: { staff: 1, aum: 6e6 } };
  const run = { returns: [0.1, 0.1, 0.1], seed: 'rule', trials: 20, parse: await loadParser() };
  expect(hindcast([firm], run).scores[0].crpsNaive).toBeCloseTo(Math.log(2 / 1.331), 12);
});
