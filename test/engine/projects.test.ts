import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { type Changes, practice } from '../support/practice.ts';

const owner = { role: 'advisor', owner: true };
const PAPERWORK: Changes = { 'work.paperwork.hours': 72 }; // sixty of a hundred hours a month
const run = (changes: Changes, months = 12) => futures(practice(changes), { seed: 'projects', trials: 1, months });
const processes = (at: number, words: Changes) => ({ at, systematize: { adoption: 0, ...words } });

describe('documented processes', () => {
  it('work from the month after their hours are done: 100 hours at 40 a month', () => {
    const f = run({ ...PAPERWORK, 'policies.write': processes(2, { hours: 100, saves: { operations: 0.5 } }) });
    expect(f.kindAlong('kindDelivered', 'projects').slice(0, 6)).toEqual(
      [0, 40, 40, 20, 0, 0].map((h) => expect.closeTo(h, 9)),
    );
    expect(f.kindAlong('kindArising', 'operations').slice(0, 6)).toEqual(
      [60, 60, 60, 60, 30, 30].map((h) => expect.closeTo(h, 9)),
    );
  });

  it('then are adopted: a third of the saving a month where adoption is three', () => {
    const f = run({
      ...PAPERWORK,
      'policies.write': processes(2, { hours: 30, saves: { operations: 0.3 }, adoption: 3 }),
    });
    expect(f.kindAlong('kindArising', 'operations').slice(0, 6)).toEqual(
      [60, 60, 54, 48, 42, 42].map((h) => expect.closeTo(h, 9)),
    );
  });

  it('never come where there is no time for them', () => {
    const f = run({
      'work.paperwork.hours': 120,
      'policies.write': processes(2, { hours: 1, saves: { operations: 0.5 } }),
    });
    expect(f.kindAt('kindArising', 'operations', 0, 12)).toBeCloseTo(100, 9);
    expect(f.kindAt('kindBacklog', 'projects', 0, 12)).toBeCloseTo(1, 9);
  });

  it('come after recruiting, and in the order of their decision', () => {
    const f = run({
      ...PAPERWORK,
      'staffCosts.searchHours': 10,
      'policies.search': { at: 1, hire: { role: 'csa', recruiting: 36 } },
      // 30 hours a month are left: the first takes months 1 to 3; counted with the search's ten it would take two
      'policies.first': processes(1, { hours: 75, saves: { operations: 0.1 } }),
      'policies.second': processes(1, { hours: 15, saves: { calendar: 0.1 } }),
      'policies.third': processes(2, { hours: 1, saves: { operations: 0.5 } }),
    });
    expect(f.kindAlong('kindArising', 'operations').slice(0, 5)).toEqual(
      [60, 60, 60, 54, 27].map((h) => expect.closeTo(h, 9)),
    );
  });

  it('are written by a role where one is named, and by the advisors when nobody holds it', () => {
    const people = { owner, anna: { role: 'csa', owner: true } };
    const words = { hours: 30, role: 'csa', saves: { operations: 0.5 } };
    const f = run({ people, ...PAPERWORK, 'policies.write': processes(2, words) });
    expect(f.at('roleDelivered', 0, 2, 1)).toBeCloseTo(30, 9);
    const alone = run({ ...PAPERWORK, 'policies.write': processes(2, words) });
    expect(alone.at('roleDelivered', 0, 2, 0)).toBeCloseTo(90, 9);
    for (const g of [f, alone]) expect(g.kindAt('kindArising', 'operations', 0, 3)).toBeCloseTo(30, 9);
  });

  it('fall back to the advisors with what waits when the role is left', () => {
    const people = { owner, anna: { role: 'csa', owner: true, hoursPerYear: 120 } };
    const words = { hours: 30, role: 'csa', saves: { operations: 0.5 } };
    const f = run({
      people,
      ...PAPERWORK,
      'policies.write': processes(2, words),
      'policies.part': { at: 3, letGo: { seat: 'anna' } },
    });
    // ten hours by her in month 2, twenty by the advisor in month 3
    expect(f.kindAlong('kindDelivered', 'projects').slice(0, 4)).toEqual(
      [0, 10, 20, 0].map((h) => expect.closeTo(h, 9)),
    );
    expect(f.kindAlong('kindArising', 'operations').slice(1, 4)).toEqual([60, 60, 30].map((h) => expect.closeTo(h, 9)));
  });

  it('let more be passed on: 0.2 of what was 0.5 delegable makes 0.6', () => {
    const people = { owner, anna: { role: 'csa', owner: true, hoursPerYear: 2400 } };
    const f = run({
      people,
      'work.paperwork.hours': 300, // 250 hours for the advisor's hundred
      'work.operationsDelegable': 0.5,
      'roles.advisor.delegate': ['csa'],
      'roles.csa.efficiency': 1,
      'policies.write': processes(2, { hours: 0, delegable: { operations: 0.2 } }),
    });
    expect(f.at('roleDelivered', 0, 1, 1)).toBeCloseTo(0.5 * 250, 9);
    const waited = f.at('advisorBacklog', 0, 1);
    expect(waited).toBeCloseTo(25, 9);
    expect(f.at('roleDelivered', 0, 2, 1)).toBeCloseTo(0.6 * (250 + waited), 9);
  });

  it('shorten ramps: from 10 months to 5', () => {
    const f = run({
      'policies.write': processes(1, { hours: 0, ramp: 0.5 }),
      'policies.help': { at: 2, hire: { role: 'csa', recruiting: 0, ramp: 10 } },
    });
    expect(f.along('roleAvailable', 0, 1).slice(0, 7)).toEqual(
      [0, 20, 40, 60, 80, 100, 100].map((h) => expect.closeTo(h, 9)),
    );
  });
});

describe('a project', () => {
  it('takes its hours, and some for each household, once', () => {
    const f = run({ 'policies.tiers': { at: 3, project: { hours: 12, perHousehold: 2 } } });
    expect(f.kindAlong('kindArising', 'projects')).toEqual(
      [0, 0, 32, ...Array<number>(9).fill(0)].map((h) => expect.closeTo(h, 9)),
    );
  });

  it('is shared by the advisors in proportion to their hours, or done by a role', () => {
    const people = {
      owner,
      second: { role: 'advisor', owner: true, hoursPerYear: 600 },
      anna: { role: 'csa', owner: true },
    };
    const f = run({ people, 'policies.move': { at: 1, project: { hours: 30 } } });
    expect([f.at('advisorArising', 0, 1, 0), f.at('advisorArising', 0, 1, 1)]).toEqual(
      [20, 10].map((h) => expect.closeTo(h, 9)),
    );
    const g = run({ people, 'policies.move': { at: 1, project: { hours: 30, role: 'csa' } } });
    expect(g.at('roleArising', 0, 1, 1)).toBeCloseTo(30, 9);
  });
});
