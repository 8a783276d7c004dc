import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { type Changes, practice } from '../support/practice.ts';

const ADVISOR = 0;
const owner = { role: 'advisor', owner: true };

/** A calendar of so many hours a month, all of it the advisor's, who has a hundred. */
const calendar = (monthly: number, delegable: number): Changes => ({
  'tiers.only.hours': 1.2 * monthly,
  'work.earlyYears': 8.7,
  'work.laterYears': 8.7,
  'work.calendarDelegable': delegable,
});

const team = (roles: Readonly<Record<string, { hours: number; efficiency: number }>>): Changes => ({
  people: { owner, ...Object.fromEntries(Object.keys(roles).map((role) => [`the${role}`, { role, owner: true }])) },
  'roles.advisor.delegate': ['associate', 'paraplanner', 'csa'],
  ...Object.fromEntries(
    Object.entries(roles).flatMap(([role, { hours, efficiency }]) => [
      [`roles.${role}.hoursPerYear`, 12 * hours],
      [`roles.${role}.efficiency`, efficiency],
    ]),
  ),
});

const month = (changes: Changes) => {
  const f = futures(practice(changes), { seed: 'relief', trials: 1, months: 2 });
  return {
    arising: f.at('roleArising', 0, 1, ADVISOR),
    delivered: (role: number) => f.at('roleDelivered', 0, 1, role),
    backlog: (role: number) => f.at('roleBacklog', 0, 1, role),
    events: f,
  };
};

describe('relief: 130 hours for an advisor of 100, a colleague at 0.8', () => {
  it('30 hours too many are passed on and cost 37.5', () => {
    const { arising, delivered, backlog } = month({
      ...calendar(130, 0.3),
      ...team({ csa: { hours: 50, efficiency: 0.8 } }),
    });
    expect(arising).toBeCloseTo(130, 9); // measured before relief
    expect(delivered(ADVISOR)).toBeCloseTo(100, 9);
    expect(delivered(1)).toBeCloseTo(37.5, 9);
    expect(backlog(ADVISOR)).toBeCloseTo(0, 9);
  });

  it('no more than the colleague has hours: 20 of them do 16', () => {
    const { delivered, backlog } = month({ ...calendar(130, 0.3), ...team({ csa: { hours: 20, efficiency: 0.8 } }) });
    expect(delivered(1)).toBeCloseTo(20, 9);
    expect(backlog(ADVISOR)).toBeCloseTo(14, 9);
  });

  it('no more than is delegable in all, however many help: 0.3 of 160 is 48, so that 12 of 60 stay', () => {
    const { backlog } = month({
      ...calendar(160, 0.3),
      ...team({ associate: { hours: 40, efficiency: 1 }, csa: { hours: 40, efficiency: 1 } }),
    });
    expect(backlog(ADVISOR)).toBeCloseTo(12, 9);
  });

  it('no more than is delegable: a tenth of 130 is 13, which cost 16.25', () => {
    const { delivered, backlog } = month({ ...calendar(130, 0.1), ...team({ csa: { hours: 50, efficiency: 0.8 } }) });
    expect(delivered(1)).toBeCloseTo(16.25, 9);
    expect(backlog(ADVISOR)).toBeCloseTo(17, 9);
  });

  it('nothing where the advisor has hours enough', () => {
    const { delivered } = month({ ...calendar(100, 0.3), ...team({ csa: { hours: 50, efficiency: 0.8 } }) });
    expect(delivered(1)).toBe(0);
  });

  it('in the order named: the associate’s 20 hours at a half do 10, the CSA does the other 20 in 25', () => {
    const { delivered, backlog } = month({
      ...calendar(130, 0.5),
      ...team({ associate: { hours: 20, efficiency: 0.5 }, csa: { hours: 50, efficiency: 0.8 } }),
    });
    expect(delivered(1)).toBeCloseTo(20, 9);
    expect(delivered(2)).toBeCloseTo(25, 9);
    expect(backlog(ADVISOR)).toBeCloseTo(0, 9);
  });

  it('what a colleague has of their own comes off what they can take', () => {
    const own = { 'work.paperwork.hours': 48, 'work.paperwork.split': { csa: 1 } }; // 40 hours a month
    const { delivered, backlog } = month({
      ...calendar(130, 0.3),
      ...own,
      ...team({ csa: { hours: 50, efficiency: 0.8 } }),
    });
    expect(delivered(1)).toBeCloseTo(50, 9);
    expect(backlog(ADVISOR)).toBeCloseTo(22, 9);
  });

  it('the CSA does not pass on to nobody: a role over its hours keeps what it cannot do', () => {
    const own = { 'work.paperwork.hours': 120, 'work.paperwork.split': { csa: 1 } }; // 100 hours a month
    const { delivered, backlog } = month({ ...own, ...team({ csa: { hours: 50, efficiency: 0.8 } }) });
    expect(delivered(1)).toBeCloseTo(50, 9);
    expect(backlog(1)).toBeCloseTo(50, 9);
  });

  it('the calendar done by a colleague is done in time: quality stays 1', () => {
    const { events } = month({ ...calendar(130, 0.3), ...team({ csa: { hours: 50, efficiency: 0.8 } }) });
    expect(events.at('serviceQuality', 0, 2)).toBe(1);
  });
});

describe('relief of requests', () => {
  it('is answered at the pace of who answers: a weighted mean of both promises kept', () => {
    const HOURS = 0.75;
    const plan = practice({
      ...team({ csa: { hours: 30, efficiency: 0.8 } }),
      'book.households': 50,
      'roles.advisor.hoursPerYear': 360,
      'work.requests.perYear': 12,
      'work.requests.hours': HOURS,
      'work.requests.delegable': 0.8,
      'service.chasers': 0,
    });
    const f = futures(plan, { seed: 'pace', trials: 20, months: 24 });
    const kept = (rho: number): number => 1 - rho * Math.exp((-(1 - rho) * 8) / HOURS);
    for (let k = 0; k < 20; k++) {
      let [brought, quality] = [0, 1];
      for (let t = 1; t <= 24; t++) {
        const need = f.kindAt('kindArising', 'requests', k, t) + brought;
        const moved = Math.min(Math.max(0, need - 30), 0.8 * 30, 0.8 * need);
        const stays = need - moved;
        const done = Math.min(stays, 30);
        const own = kept(Math.min(0.999, stays / 30)) * (done / stays);
        const theirs = kept(Math.min(0.999, moved / 0.8 / 30));
        brought = stays - done;
        quality += (1 - 2 ** (-1 / 6)) * ((stays * own + moved * theirs) / need - quality);
        expect(f.kindAt('kindBacklog', 'requests', k, t)).toBeCloseTo(brought, 9);
        expect(f.at('roleDelivered', k, t, 1)).toBeCloseTo(moved / 0.8, 9);
        expect(f.at('serviceQuality', k, t)).toBeCloseTo(quality, 9);
      }
    }
  });
});
