import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { type Changes, practice } from '../support/practice.ts';

const owner = { role: 'advisor', owner: true };
/** Sixty hours of paperwork a month. */
const PAPERWORK: Changes = { 'work.paperwork.hours': 72 };
const run = (changes: Changes, months = 12) => futures(practice(changes), { seed: 'tools', trials: 2, months });
const tool = (at: number, words: Changes) => ({ at, adoptTechnology: words });

describe('a technology', () => {
  it('saves month k of an adoption of four k/4 of its saving: 30 % of 60 hours', () => {
    const f = run({ ...PAPERWORK, 'policies.crm': tool(3, { saves: { operations: 0.3 }, adoption: 4 }) });
    const hours = f.kindAlong('kindArising', 'operations');
    [60, 60, 55.5, 51, 46.5, 42, 42].forEach((wanted, t) => {
      expect(hours[t]).toBeCloseTo(wanted, 9);
    });
    expect(f.kindAt('kindArising', 'operations', 1, 2)).toBeCloseTo(60, 9); // the next trial starts without it
  });

  it('multiplies with others: 0.7 of 0.5', () => {
    const f = run({
      ...PAPERWORK,
      'policies.crm': tool(1, { saves: { operations: 0.3 }, adoption: 0 }),
      'policies.scanner': tool(2, { saves: { operations: 0.5 }, adoption: 0 }),
    });
    expect(f.kindAt('kindArising', 'operations', 0, 1)).toBeCloseTo(42, 9);
    expect(f.kindAt('kindArising', 'operations', 0, 2)).toBeCloseTo(21, 9);
  });

  it('for named roles spares theirs only', () => {
    const people = { owner, anna: { role: 'csa', owner: true } };
    const f = run({
      people,
      ...PAPERWORK,
      'work.paperwork.split': { csa: 0.5 },
      'policies.scanner': tool(1, { saves: { operations: 0.4 }, roles: ['csa'], adoption: 0 }),
    });
    expect(f.at('roleArising', 0, 1, 0)).toBeCloseTo(30, 9);
    expect(f.at('roleArising', 0, 1, 1)).toBeCloseTo(18, 9);
  });

  it('that halves rework of 0.08 leaves 1.04/1.05 of the hours', () => {
    const f = run({
      ...PAPERWORK,
      'work.rework': 0.08,
      'policies.forms': tool(2, { saves: { rework: 0.5 }, adoption: 0 }),
    });
    expect(f.kindAt('kindArising', 'operations', 0, 1)).toBeCloseTo((60 * 1.08) / 1.05, 9);
    expect(f.kindAt('kindArising', 'operations', 0, 2)).toBeCloseTo((60 * 1.04) / 1.05, 9);
  });

  it('makes a request shorter, and the wait with it: h and the load of the day', () => {
    const f = run({
      'work.requests.perYear': 24,
      'work.requests.hours': 1,
      'service.chasers': 0,
      'policies.portal': tool(1, { saves: { requests: 0.25 }, adoption: 0 }),
    });
    const asked = f.kindAt('kindArising', 'requests', 0, 1);
    expect(asked / 0.75).toBeCloseTo(Math.round(asked / 0.75), 9); // whole requests of 45 minutes
    expect(f.at('responseDays', 0, 1)).toBeCloseTo(0.75 / (1 - asked / 100) / 8, 9);
  });

  it('saves overhead, calendar, prospecting and other hours alike', () => {
    const f = run({
      'roles.advisor.overhead': 0.2,
      'roles.advisor.businessDevelopment': 120,
      'tiers.only.hours': 12,
      'work.laterYears': 8.7,
      'work.other': { archive: { hours: 24 } },
      'policies.suite': tool(1, {
        saves: { overhead: 0.5, prospecting: 0.4, calendar: 0.1, other: 0.25 },
        adoption: 0,
      }),
    });
    const of = (kind: Parameters<typeof f.kindAt>[1]) => f.kindAt('kindArising', kind, 0, 1);
    expect([of('overhead'), of('prospecting'), of('calendar'), of('other')]).toEqual(
      [10, 6, 9, 1.5].map((hours) => expect.closeTo(hours, 9)),
    );
    expect(f.kindAt('kindDelivered', 'prospecting', 0, 1)).toBeCloseTo(6, 9);
  });

  it('saves the hours of single prospects, who move on with fewer of them', () => {
    const slow: Changes = {
      'channels.organic': {
        leadsPerYear: 36,
        toMeeting: 1,
        toClient: 0,
        hours: 10,
        cycle: 1,
        cycleSpread: 0,
        advocacy: 'none',
      },
    };
    const saving = { ...slow, 'policies.crm': tool(1, { saves: { prospecting: 0.5 }, adoption: 0 }) };
    const [plain, spared] = [run(slow), run(saving)];
    for (let t = 1; t <= 12; t++)
      expect(spared.kindAt('kindArising', 'prospecting', 0, t)).toBeCloseTo(
        plain.kindAt('kindArising', 'prospecting', 0, t) / 2,
        9,
      );
    expect(spared.kindAt('kindBacklog', 'prospecting', 0, 12)).toBe(0);
  });

  it('lets two prospects a month move on where there are hours for one without it', () => {
    // five hours a month, and five for each of far more prospects: one moves on in a month, and two at half the hours
    const scarce: Changes = {
      'roles.advisor.hoursPerYear': 60,
      'prospects.fading': 0,
      'channels.organic': {
        leadsPerYear: 240,
        toMeeting: 1,
        toClient: 1,
        hours: 5,
        cycle: 1,
        cycleSpread: 0,
        advocacy: 'none',
      },
    };
    const spared = { ...scarce, 'policies.crm': tool(1, { saves: { prospecting: 0.5 }, adoption: 0 }) };
    const signed = (changes: Changes) => run(changes, 24).along('joined').slice(12);
    expect(signed(scarce)).toEqual(Array(12).fill(1));
    expect(signed(spared)).toEqual(Array(12).fill(2));
  });

  it('costs once, for each seat and for each household, at today’s prices', () => {
    const people = { owner, anna: { role: 'csa', owner: true } };
    const words = { saves: {}, adoption: 0, once: 1000, perSeat: 600, perHousehold: 24 };
    const f = run({ people, inflation: 0.12, 'policies.crm': tool(3, words) });
    const price = 1.12 ** (1 / 12);
    const monthly = (2 * 600) / 12 + (10 * 24) / 12;
    expect(f.at('overhead', 0, 2)).toBe(0);
    expect(f.at('overhead', 0, 3)).toBeCloseTo((1000 + monthly) * price ** 3, 6);
    expect(f.at('overhead', 0, 4)).toBeCloseTo(monthly * price ** 4, 6);
  });

  it('is a fixed cost as far as it is paid for each seat', () => {
    const words = { saves: {}, adoption: 0, once: 1000, perSeat: 600, perHousehold: 24 };
    const f = run({ people: { owner }, 'policies.crm': tool(3, words) });
    expect([2, 3, 4].map((t) => f.at('fixedCosts', 0, t))).toEqual([0, 50, 50]);
  });

  it('is paid by tiers as far as it is paid for each household, whoever takes the hours', () => {
    const f = run({
      'book.aum': { mean: 1_000_000, logSd: 0.5, floor: 0 },
      tiers: {
        busy: { from: 1_000_000, hours: 12, departures: 0, reviews: 1 },
        quiet: { from: 0, hours: 0, departures: 0 },
      },
      'policies.crm': tool(1, { saves: {}, adoption: 0, perHousehold: 24 }),
    });
    const [busy, quiet] = [0, 1].map((t) => f.at('households', 0, 2, t));
    expect([busy, quiet]).toEqual([4, 6]);
    expect([0, 1].map((t) => f.at('tierCost', 0, 2, t))).toEqual([8, 12]);
  });

  it('that saves nothing and costs nothing leaves no trace', () => {
    const plain = run(PAPERWORK);
    const inert = run({ ...PAPERWORK, 'policies.crm': tool(3, { saves: { operations: 0 }, adoption: 6 }) });
    expect(inert.trialOf(0)).toEqual(plain.trialOf(0));
  });
});
