import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { type Changes, practice } from '../support/practice.ts';

const owner = { role: 'advisor', owner: true };
const TEAM: Changes = {
  people: { owner, anna: { role: 'associate', owner: true }, ben: { role: 'csa', owner: true } },
  tiers: {
    high: { from: '1M', hours: 0, departures: 0, requests: 3, requestSplit: { associate: 0.5 } },
    low: { from: 0, hours: 0, departures: 0 },
  },
  'book.households': 3,
  'book.aum.logSd': 2,
  'work.requests.perYear': 120,
  'work.requests.hours': 1,
  'work.requests.split': { csa: 0.8 },
};

describe('requests routed by tier', () => {
  it('the top household asks 3 of 5 times: half of these go to the associate, 0.8 of the others to the CSA', () => {
    const f = futures(practice({ ...TEAM, 'work.requests.shape': 1000 }), { seed: 'routes', trials: 5, months: 6 });
    expect([f.at('households', 0, 1, 0), f.at('households', 0, 1, 1)]).toEqual([1, 2]);
    for (let k = 0; k < 5; k++)
      for (let t = 1; t <= 6; t++) {
        const asked = f.kindAt('kindArising', 'requests', k, t);
        // at this shape own rates differ by 3 %
        expect(Math.abs(f.at('roleArising', k, t, 1) / asked - 0.6 * 0.5)).toBeLessThan(0.03);
        expect(Math.abs(f.at('roleArising', k, t, 2) / asked - 0.4 * 0.8)).toBeLessThan(0.04);
      }
  });

  it('draws the same requests as without a route, and no hour is lost', () => {
    const routed = futures(practice(TEAM), { seed: 'same', trials: 3, months: 12 });
    const plainTiers = {
      high: { from: '1M', hours: 0, departures: 0, requests: 3 },
      low: { from: 0, hours: 0, departures: 0 },
    };
    const plain = futures(practice({ ...TEAM, tiers: plainTiers }), { seed: 'same', trials: 3, months: 12 });
    for (let k = 0; k < 3; k++) {
      expect(routed.kindAt('kindArising', 'requests', k, 1)).toBe(plain.kindAt('kindArising', 'requests', k, 1));
      const roles = [0, 1, 2].map((r) => routed.at('roleArising', k, 1, r));
      expect(roles.reduce((a, b) => a + b, 0)).toBeCloseTo(routed.kindAt('kindArising', 'requests', k, 1), 9);
    }
  });

  it('an empty route is the advisor alone', () => {
    const tiers = { only: { from: 0, hours: 0, departures: 0, requestSplit: {} } };
    const f = futures(practice({ ...TEAM, tiers }), { seed: 'alone', trials: 1, months: 3 });
    expect(f.at('roleArising', 0, 1, 0)).toBe(f.kindAt('kindArising', 'requests', 0, 1));
  });
});
