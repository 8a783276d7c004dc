import { expect, test } from 'vitest';
import { simulateFirm } from '../../bench/hindcast/simulateFirm.ts';
import { rootKey } from '../../src/random/rootKey.ts';
import { futures } from '../support/futures.ts';
import { leads, practice } from '../support/practice.ts';

// a firm of one household that outgrows the room first made for it several times
const plan = practice({
  'book.households': 1,
  ...leads(600),
  'market.volatility': 0.2,
  tiers: { much: { from: 1_500_000, hours: 0, departures: 0.1 }, little: { from: 0, hours: 0, departures: 0.3 } },
  people: { owner: { role: 'advisor', owner: true }, staff: { role: 'csa', count: 5, replace: false } },
  'roles.csa.turnover': 0.3,
});
const [trials, months] = [30, 12];
const kept = simulateFirm(plan.numbers, rootKey('outgrown'), trials, months);
const all = futures(plan, { seed: 'outgrown', trials, months, only: ['aum', 'fte', 'households'] });

test('the AUM and people kept of each trial are those of its last month, all tiers together', () => {
  for (let k = 0; k < trials; k++) {
    expect(kept.aum[k]).toBe(all.at('aum', k, months, 0) + all.at('aum', k, months, 1));
    expect(kept.staff[k]).toBe(all.at('fte', k, months));
  }
  expect(new Set(kept.staff).size).toBeGreaterThan(1);
  expect(all.sum('households', 0, months, 2)).toBeGreaterThan(300); // the room was made for 67
});
