import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { type Changes, practice } from '../support/practice.ts';

const NEVER = 32767;

/** Ninety of a hundred hours, and twenty-one more for a search that starts in a month and never ends. */
const load = (searchFrom: number): Changes => ({
  'tiers.only.hours': 108,
  'work.earlyYears': 8.7,
  'work.laterYears': 8.7,
  'staffCosts.searchHours': 21,
  'policies.endless': { at: searchFrom, hire: { role: 'csa', recruiting: 36 } },
});

const hit = (changes: Changes, event = 'capacity.owner'): number =>
  futures(practice(changes), { seed: 'capacity', trials: 1, months: 24 }).eventMonth(event);

describe('capacity: utilization 0.9 until a search makes it 1.11', () => {
  it('in the first month whose three-month mean is at the limit: 0.97, then 1.04', () => {
    expect(hit(load(4))).toBe(5);
  });

  it('a window of one month sees it at once, one of six when five months have made it so', () => {
    expect(hit({ ...load(4), 'capacity.window': 1 })).toBe(4);
    // months 1 to 6: three of 0.9 and three of 1.11 are 1.005
    expect(hit({ ...load(4), 'capacity.window': 6 })).toBe(6);
    expect(hit({ ...load(6), 'capacity.window': 6 })).toBe(8);
  });

  it('only a full window counts', () => {
    // with two searches utilization is 3.9 from month 1 on: a third of it would be over the limit as well
    const second = { 'policies.second': { at: 1, hire: { role: 'csa', recruiting: 36 } } };
    expect(hit({ ...load(1), ...second, 'staffCosts.searchHours': 150 })).toBe(3);
  });

  it('the warning has a limit of its own', () => {
    expect(hit({ ...load(4), 'capacity.warning': 0.95 }, 'capacityWarning.owner')).toBe(4);
  });

  it('already: what the opening book is expected to ask for is at the limit', () => {
    expect(hit(load(4), 'capacityWarning.owner')).toBe(0);
    expect(hit({ ...load(4), 'capacity.limit': 0.89 })).toBe(0);
    expect(hit({ ...load(4), 'capacity.limit': 0.91 })).toBe(4);
  });

  it('never, when the limit is not reached', () => {
    expect(hit({ ...load(4), 'capacity.limit': 1.12 })).toBe(NEVER);
  });

  it('advisor, role and firm agree for a solo', () => {
    const f = futures(practice(load(4)), { seed: 'capacity', trials: 1, months: 24 });
    expect([f.eventMonth('capacity.owner'), f.eventMonth('capacity.advisor'), f.eventMonth('capacity.firm')]).toEqual([
      5, 5, 5,
    ]);
  });

  it('backlog is no part of utilization', () => {
    // 130 of 100 hours, of which 30 wait each month: utilization stays 1.3
    const f = futures(practice({ 'tiers.only.hours': 156, 'work.laterYears': 8.7 }), {
      seed: 'backlog',
      trials: 1,
      months: 6,
    });
    for (const hours of f.along('advisorArising')) expect(hours).toBeCloseTo(130, 9);
  });
});

describe('capacity counts a calendar as a twelfth of its year', () => {
  const surge = { 'work.calendar': { taxes: { share: 1, months: [3] } }, 'capacity.window': 1 };

  it('a surge month is no alarm, though 1,080 hours arise in it', () => {
    const changes = { 'tiers.only.hours': 108, 'work.laterYears': 8.7, ...surge };
    const f = futures(practice(changes), { seed: 'surge', trials: 1, months: 24 });
    expect(f.at('advisorArising', 0, 3)).toBeCloseTo(1080, 9);
    expect(f.eventMonth('capacity.owner')).toBe(NEVER);
  });

  it('too much for a year is too much in any month', () => {
    expect(hit({ 'tiers.only.hours': 121, 'work.laterYears': 8.7, ...surge })).toBe(0);
  });
});

describe('capacity of roles', () => {
  const paperwork: Changes = {
    'work.paperwork.hours': 120,
    'work.paperwork.split': { csa: 1 },
    'roles.csa.hoursPerYear': 1100,
    'roles.advisor.hoursPerYear': 2400,
  };
  const hire = { 'policies.help': { at: 2, hire: { role: 'csa', recruiting: 0, ramp: 0, replace: false } } };

  it('a role hits when its total hours reach what it has, and the firm with the first role that serves clients', () => {
    // a hundred hours of paperwork for a CSA of 91.7, at work from month 2: a full window in month 4
    const f = futures(practice({ ...paperwork, ...hire }), { seed: 'roles', trials: 1, months: 12 });
    expect(f.eventMonth('capacity.csa')).toBe(4);
    expect(f.eventMonth('capacity.firm')).toBe(4);
    expect(f.eventMonth('capacity.advisor')).toBe(NEVER);
    expect(f.eventMonth('hire.csa')).toBe(2);
  });

  it('a role that serves no clients leaves the firm alone', () => {
    const f = futures(practice({ ...paperwork, ...hire, 'roles.csa.servesClients': false }), {
      seed: 'roles',
      trials: 1,
      months: 12,
    });
    expect(f.eventMonth('capacity.csa')).toBe(4);
    expect(f.eventMonth('capacity.firm')).toBe(NEVER);
  });

  it('two advisors of a role share its limit, and each has one of its own', () => {
    const people = {
      owner: { role: 'advisor', owner: true },
      second: { role: 'advisor', owner: true, hoursPerYear: 2400 },
    };
    // 21 households: 11 and 10, ten hours a month each: 110 of 100 and 100 of 200
    const f = futures(practice({ people, 'book.households': 21, 'tiers.only.hours': 120, 'work.laterYears': 8.7 }), {
      seed: 'two',
      trials: 1,
      months: 6,
    });
    expect(f.eventMonth('capacity.owner')).toBe(0);
    expect(f.eventMonth('capacity.second')).toBe(NEVER);
    expect(f.eventMonth('capacity.advisor')).toBe(NEVER);
  });
});
