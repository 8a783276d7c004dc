import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { type Changes, leads, practice } from '../support/practice.ts';
import { solo } from '../support/solo.ts';
import { errorsOfCount } from '../support/standardErrors.ts';

type Segment = { readonly [key: string]: number | readonly string[] | { readonly from: number; readonly to: number } };
const run = (segments: { readonly [id: string]: Segment }, changes: Changes, months: number, trials = 1) =>
  futures(practice({ segments, ...changes }), { seed: 'segments', trials, months });
const total = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const organic = { kind: 'organic', toMeeting: 1, toClient: 1, hours: 0, cycle: 1, cycleSpread: 0, advocacy: 'none' };

describe('who is in a segment', () => {
  it('of the opening book the stated share: 3 and 5 of ten', () => {
    const f = run({ a: { opening: 0.3 }, b: { opening: 0.5 } }, {}, 1);
    expect([f.at('segmentHouseholds', 0, 0, 0), f.at('segmentHouseholds', 0, 0, 1)]).toEqual([3, 5]);
  });

  it('of the joiners of its channels the stated share, of others none (4 se)', () => {
    const channels = { one: { ...organic, leadsPerYear: 400 }, two: { ...organic, leadsPerYear: 400 } };
    const segments = { a: { share: 0.3, channels: ['one'] }, b: { share: 0.2, channels: ['two'] } };
    const f = run(segments, { 'book.households': 0, channels }, 24, 5);
    for (const [channel, share] of [0.3, 0.2].entries()) {
      let signed = 0;
      for (let k = 0; k < 5; k++) signed += total(f.along('signings', k, channel));
      const inIt = total(f.across('segmentHouseholds', 24, channel));
      expect(Math.abs(errorsOfCount(inIt, signed, share))).toBeLessThan(4);
    }
  });

  it('a segment that differs in nothing changes no future', () => {
    const look = (sets: string[]) => {
      const only = ['households', 'aum', 'cash', 'roleBacklog', 'signings'] as const;
      return futures(solo(sets), { seed: 'nothing', trials: 3, months: 24, only });
    };
    const [plain, named] = [look([]), look(['segments={ doctors: { share: 0.4, opening: 0.4 } }'])];
    for (let k = 0; k < 3; k++) expect(named.trialOf(k)).toEqual(plain.trialOf(k));
  });
});

describe('how a segment differs', () => {
  const BOOK = { 'book.households': 120, 'departures.tenure': 'off', 'tiers.only.departures': 0.06 };

  it('retention multiplies the hazard: of 6 % a year, shares left are exp(-0.12 t) and exp(-0.03 t) (4 se)', () => {
    const f = run({ a: { opening: 0.5, retention: 2 }, b: { opening: 0.5, retention: 0.5 } }, BOOK, 48, 200);
    for (const month of [1, 12, 48])
      for (const [segment, hazard] of [0.12, 0.03].entries()) {
        const left = total(f.across('segmentHouseholds', month, segment));
        expect(Math.abs(errorsOfCount(left, 60 * 200, Math.exp((-hazard * month) / 12)))).toBeLessThan(4);
      }
  });

  it('retention goes on through tenure: first year 0.6, then 1.6, both over 0.98 and times 3 (4 se)', () => {
    const changes = { 'book.households': 0, 'tiers.only.departures': 0.06, ...leads(12_000) };
    const tenure = { 'departures.firstYear': 0.6, 'departures.yearsTwoToFour': 1.6, 'departures.later': 0.8 };
    const stop = { 'policies.stop': { at: 2, close: {} } };
    const f = run({ a: { share: 1, retention: 3 } }, { ...changes, ...tenure, ...stop }, 24, 5);
    const joined = total(f.across('joined', 1));
    // who joined in month 1 has had twelve months of the first stage and eleven of the second by month 24
    const hazard = ((0.06 / 12) * 3 * (12 * 0.6 + 11 * 1.6)) / 0.98;
    const left = total(f.across('segmentHouseholds', 24));
    expect(Math.abs(errorsOfCount(left, joined, Math.exp(-hazard)))).toBeLessThan(4);
  });

  it('of joiners from the first month on: three times 6 %, of all who joined in a year (4 se)', () => {
    const changes = { ...BOOK, 'book.households': 0, ...leads(2400) };
    const f = run({ a: { share: 1, retention: 3 } }, changes, 12, 5);
    let [expected, variance] = [0, 0];
    for (let month = 1; month <= 12; month++) {
      const stays = Math.exp((-0.18 * (12 - month)) / 12);
      expected += stays * total(f.across('joined', month));
      variance += stays * (1 - stays) * total(f.across('joined', month));
    }
    const left = total(f.across('segmentHouseholds', 12));
    expect(Math.abs(left - expected)).toBeLessThan(4 * Math.sqrt(variance));
  });

  it('a policy may change it: nobody leaves after retention is set to 0', () => {
    const policy = { 'policies.better': { at: 7, change: { 'segments.a.retention': 0 } } };
    const f = run({ a: { opening: 1, retention: 3 } }, { ...BOOK, ...policy }, 24);
    expect(total(f.along('leftMoved').slice(0, 6))).toBeGreaterThan(0);
    expect(total(f.along('leftMoved').slice(6))).toBe(0);
  });

  it('wealth multiplies the AUM: half of ten millions times 2.5, and joiners of 2.5M', () => {
    const f = run({ a: { opening: 0.5, share: 1, wealth: 2.5 } }, leads(60), 12);
    expect(f.at('aum', 0, 0)).toBeCloseTo(17_500_000, 3);
    expect(total(f.along('newAum')) / total(f.along('joined'))).toBeCloseTo(2_500_000, 3);
  });

  it('flows are added: 12 % a year is 1 % a month, of the opening book and of joiners', () => {
    const f = run({ a: { opening: 1, flows: 0.12 } }, {}, 12);
    expect(f.at('aum', 0, 12)).toBeCloseTo(10_000_000 * 1.01 ** 12, 3);
    const later = run({ a: { share: 1, flows: 0.12 } }, { 'book.households': 0, ...leads(60) }, 2);
    expect(later.at('netFlows', 0, 2)).toBeCloseTo(0.01 * later.at('aum', 0, 1), 3);
  });

  it('requests are multiplied: three times the hours, of the opening book and of joiners (4 se)', () => {
    const work = { 'work.requests.perYear': 12, 'work.requests.hours': 1 };
    const hours = (segments: { readonly [id: string]: Segment }) =>
      run(segments, work, 1).kindAt('kindArising', 'requests', 0, 0);
    expect(hours({ a: { opening: 1, requests: 3 } })).toBeCloseTo(3 * hours({}), 9);
    const joiners = { ...work, 'book.households': 0, 'feedback.chasers': 'off', ...leads(1200) };
    const f = run({ a: { share: 1, requests: 3 } }, joiners, 12);
    const month = f.along('households').map((households) => 3 * households);
    const asked = f.kindAlong('kindArising', 'requests');
    expect(Math.abs(total(asked) - total(month))).toBeLessThan(4 * Math.sqrt(total(month)));
  });

  it('closeRate multiplies toClient: 0.5 x 0.8 + 0.5 x 0.4 sign, two thirds of them of the segment (4 se)', () => {
    const changes = { 'book.households': 0, ...leads(2000, { toClient: 0.4, cycle: 0 }) };
    const f = run({ a: { share: 0.5, closeRate: 2 } }, changes, 12, 3);
    let [met, joined] = [0, 0];
    for (let k = 0; k < 3; k++) {
      met += total(f.along('meetings', k));
      joined += total(f.along('joined', k));
    }
    expect(Math.abs(errorsOfCount(joined, met, 0.6))).toBeLessThan(4);
    expect(Math.abs(errorsOfCount(total(f.across('segmentHouseholds', 12)), joined, 2 / 3))).toBeLessThan(4);
  });

  it('ages are its own: between 30 and 40 all are savers, at 80 all are elders', () => {
    const young = run({ a: { opening: 1, age: { from: 30, to: 40 } } }, { 'flows.savers': 0.12 }, 1);
    expect(young.at('netFlows', 0, 1)).toBeCloseTo(100_000, 6);
    const old = { 'book.households': 0, 'flows.elders': 0.12, ...leads(60) };
    const f = run({ a: { share: 1, age: { from: 80, to: 80 } } }, old, 2);
    expect(f.at('netFlows', 0, 2)).toBeCloseTo(0.01 * f.at('aum', 0, 1), 3);
  });
});
