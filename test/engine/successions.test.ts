import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { type Changes, practice } from '../support/practice.ts';
import { errorsOfCount } from '../support/standardErrors.ts';

const run = (changes: Changes, months = 24, trials = 1) =>
  futures(practice({ months, ...changes }), { seed: 'successions', trials, months });

/** Two advisors with ten households each, and nobody leaves because an advisor does. */
const two: Changes = {
  'book.households': 20,
  'people.partner': { role: 'advisor', owner: true },
  'departures.advisorLeaves': 0,
};

describe('an advisor who retires', () => {
  it('leaves the book to the named successor, in that month', () => {
    const f = run({ ...two, 'policies.farewell': { at: 5, retire: { seat: 'owner', successor: 'partner' } } });
    expect(f.along('advisorHouseholds', 0, 0).slice(2, 6)).toEqual([10, 10, 0, 0]);
    expect(f.along('advisorHouseholds', 0, 1).slice(2, 6)).toEqual([10, 10, 20, 20]);
    expect(f.at('advisorAvailable', 0, 5, 0)).toBe(0);
    expect(f.at('roleSeats', 0, 5, 0)).toBe(1);
  });

  it('costs the share of the book that goes with the advisor: of 10 households at 0.3, three in six months', () => {
    const trials = 1000;
    const f = run(
      { ...two, 'departures.advisorLeaves': 0.3, 'policies.farewell': { at: 5, retire: { seat: 'owner' } } },
      24,
      trials,
    );
    let left = 0;
    for (let k = 0; k < trials; k++) for (let month = 1; month <= 24; month++) left += f.at('leftMoved', k, month);
    let late = 0;
    for (let k = 0; k < trials; k++) for (let month = 11; month <= 24; month++) late += f.at('leftMoved', k, month);
    expect(Math.abs(errorsOfCount(left, 10 * trials, 0.3))).toBeLessThan(4);
    expect(late).toBe(0);
  });

  it('leaves them unserved where nobody else keeps clients', () => {
    const f = run({ 'departures.advisorLeaves': 0, 'policies.farewell': { at: 5, retire: { seat: 'owner' } } });
    expect(f.at('advisorHouseholds', 0, 24, 0)).toBe(10);
    expect(f.at('roleSeats', 0, 24, 0)).toBe(0);
  });
});

describe('advisors who are no owners', () => {
  it('leave at the turnover of their role: of 2,000 at 0.2 a year, a fifth in the first year', () => {
    const trials = 2000;
    const f = run(
      { ...two, 'people.partner': { role: 'advisor' }, 'roles.advisor.turnover': 0.2, 'roles.advisor.recruiting': 36 },
      12,
      trials,
    );
    const gone = f.across('roleSeats', 12, 0).filter((seats) => seats === 1).length;
    expect(Math.abs(errorsOfCount(gone, trials, 0.2))).toBeLessThan(4);
  });
});

describe('somebody promoted', () => {
  const associate: Changes = { 'people.alex': { role: 'associate' }, 'book.households': 12 };
  const up = { seat: 'alex', to: 'advisor', as: 'alexAdvisor', households: 4, ramp: 0 };

  it('moves to the new seat at once and is given households of the largest book', () => {
    const f = run({ ...associate, 'policies.rise': { at: 7, promote: up } });
    expect(f.along('advisorHouseholds', 0, 0).slice(5, 8)).toEqual([12, 8, 8]);
    expect(f.along('advisorHouseholds', 0, 1).slice(5, 8)).toEqual([0, 4, 4]);
    expect(f.along('fte').slice(5, 8)).toEqual([2, 2, 2]);
    expect(f.along('roleSeats', 0, 0).slice(5, 8)).toEqual([1, 2, 2]);
  });

  it('is given the smallest: of 12 households, the four with least AUM', () => {
    const wealth = {
      'book.aum.logSd': 1,
      tiers: { top: { from: 1_000_000, hours: 0, departures: 0 }, rest: { from: 0, hours: 0, departures: 0 } },
    };
    const f = run({ ...associate, ...wealth, 'policies.rise': { at: 7, promote: up } });
    const before = run({ ...associate, ...wealth });
    expect(f.at('aum', 0, 24, 0)).toBe(before.at('aum', 0, 24, 0));
    expect(f.at('households', 0, 24, 0)).toBeLessThanOrEqual(8);
  });

  it('does not move where the seat is empty', () => {
    const gone = { 'policies.part': { at: 3, letGo: { seat: 'alex' } } };
    const f = run({ ...associate, ...gone, 'policies.rise': { at: 7, promote: up } });
    expect(f.at('fte', 0, 8)).toBe(1);
    expect(f.at('advisorHouseholds', 0, 8, 1)).toBe(0);
  });
});
