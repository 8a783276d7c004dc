import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { practice } from '../support/practice.ts';
import { CERTAIN, MONTHS, type Row, workedRows } from './workedTable.ts';

describe('24 months of a practice without chance, worked by hand', () => {
  const rows = workedRows();
  const f = futures(practice(CERTAIN), { seed: 'spreadsheet', trials: 2, months: MONTHS });

  const CENT = 2; // digits: to half a cent
  const column = (name: keyof Row): number[] => rows.map((row) => row[name]);
  const expectAll = (found: readonly number[], expected: readonly number[], digits: number): void => {
    expect(found).toHaveLength(expected.length);
    expected.forEach((value, t) => {
      expect(found[t]).toBeCloseTo(value, digits);
    });
  };
  const MINUTE = 3; // digits: to two seconds

  it.each([
    ['aum', 'aum'],
    ['revenue', 'revenue'],
    ['receivables', 'receivables'],
    ['directExpense', 'pay'],
    ['overhead', 'overhead'],
    ['ownerDraw', 'draw'],
    ['cash', 'cash'],
  ] as const)('%s to the cent', (signal, name) => {
    expectAll(f.along(signal), column(name), CENT);
  });

  it.each([
    ['calendar', 'calendar'],
    ['operations', 'operations'],
  ] as const)('hours of %s that arise, to the minute', (kind, name) => {
    expectAll(f.kindAlong('kindArising', kind), column(name), MINUTE);
  });

  it('hours that the advisor and the CSA are asked for, to the minute', () => {
    expectAll(f.along('roleArising', 0, 0), column('advisorAsked'), MINUTE);
    expectAll(f.along('roleArising', 0, 1), column('csaAsked'), MINUTE);
  });

  it('hours that they work, and what waits, to the minute', () => {
    expectAll(f.along('roleDelivered', 0, 1), column('csaDid'), MINUTE);
    expectAll(f.along('roleDelivered', 0, 0), column('advisorDid'), MINUTE);
    const waits = f.along('roleBacklog', 0, 0).map((hours, t) => hours + f.at('roleBacklog', 0, t + 1, 1));
    expectAll(waits, column('backlog'), MINUTE);
  });

  it('quality', () => {
    expectAll(f.along('serviceQuality'), column('quality'), 9);
  });

  it('tells a story: the desk is too full before the hire and not after, draws begin and stop', () => {
    expect(Math.max(...column('backlog').slice(0, 7))).toBeGreaterThan(5);
    expect(column('backlog')[23]).toBeLessThan(1e-9);
    expect(new Set(column('draw').map((x) => x > 0)).size).toBe(2);
  });

  it('is the same in every trial', () => {
    expect(f.trialOf(1)).toEqual(f.trialOf(0));
  });
});
