import { expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { practice } from '../support/practice.ts';

const asked = { seed: 'shock', trials: 2, months: 12 } as const;

it('a policy shocks markets from its month on: a fifth off over two months, in every trial anew', () => {
  const f = futures(practice({ 'policies.crash': { at: 5, marketShock: { return: -0.2, over: 2 } } }), asked);
  for (const k of [0, 1])
    expect(f.along('aum', k).map((aum) => Math.round(aum) / 1e7)).toEqual(
      [1, 1, 1, 1, Math.sqrt(0.8), ...Array(7).fill(0.8)].map((level) => Math.round(level * 1e7) / 1e7),
    );
});

it('a policy that comes twice shocks twice', () => {
  const crash = { at: 5, marketShock: { return: -0.2 } };
  const again = { at: 5, marketShock: { return: -0.5 } };
  const f = futures(practice({ 'policies.crash': crash, 'policies.again': again }), asked);
  expect(f.at('aum', 0, 5)).toBeCloseTo(4e6, 3);
});

it('a policy that changes a dated shock before it comes is heard', () => {
  const f = futures(
    practice({
      'market.shocks': [{ at: 8, return: -0.5 }],
      'policies.hedge': { at: 6, change: { 'market.shocks.0.return': -0.1 } },
    }),
    asked,
  );
  expect(f.at('aum', 0, 12)).toBeCloseTo(9e6, 3);
});

it('a policy that changes the rate of prices is heard from its month on', () => {
  const costs = { rent: { amount: 12_000, per: 'firm' } };
  const f = futures(practice({ costs, inflation: 0, 'policies.rise': { at: 7, change: { inflation: 0.12 } } }), asked);
  expect(f.at('overhead', 0, 6)).toBeCloseTo(1000, 9);
  expect(f.at('overhead', 0, 12)).toBeCloseTo(1000 * 1.12 ** 0.5, 9);
});
