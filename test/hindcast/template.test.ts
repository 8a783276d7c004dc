import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Firm } from '../../bench/hindcast/firm.ts';
import { PRACTICE, template } from '../../bench/hindcast/template.ts';
import { compile } from '../../src/compile/compile.ts';
import { loadParser } from '../../src/compile/parseFormula.ts';
import { fillDefaults } from '../../src/scenario/fill.ts';
import { mistakeText } from '../../src/scenario/mistake.ts';
import { readScenario } from '../../src/scenario/readScenario.ts';
import { scenarioSchema } from '../../src/scenario/scenario.ts';
import { futures } from '../support/futures.ts';

const RETURNS = [0.01, -0.02, 0.03];
const firm = (households: number, staff: number, aum: number): Firm => ({
  name: 'X',
  households,
  staff,
  aum,
  later: { staff, aum },
});

const read = (of: Firm, returns = RETURNS) =>
  readScenario('firm X', JSON.stringify(template(of, returns)), { schema: scenarioSchema, fill: fillDefaults });

const parse = await loadParser();
const opening = (of: Firm, returns = RETURNS) => {
  const reading = read(of, returns);
  if (!reading.ok) throw new Error(reading.mistakes.map(mistakeText).join('\n'));
  const plan = compile(reading.scenario, { name: 'x', parse, point: true });
  const room = { households: 40_000, prospects: 40_000 };
  return futures(plan, { seed: 'opening', trials: 1, months: 3, room });
};

const REAL = [
  ['a person with 36 clients', firm(36, 1, 40e6)],
  ['24 people for 59 clients', firm(59, 24, 822e6)],
  ['10 people for 1,737 clients', firm(1737, 10, 280e6)],
  ['250 people for 14,326 clients', firm(14_326, 250, 3.4e9)],
  ['20 people for one client', firm(1, 20, 5e9)],
] as const;

describe("a firm's scenario", () => {
  it('is valid for every firm that a file may hold, from a dollar to a hundred trillion', () => {
    const anyFirm = fc
      .record({
        households: fc.integer({ min: 1, max: 400 }),
        scale: fc.constantFrom(1, 1, 250), // to 100,000 clients, seldom, since they take long to lay out
        staff: fc.integer({ min: 1, max: 20_000 }),
        exponent: fc.double({ min: 0, max: 14, noNaN: true }),
      })
      .map(({ households, scale, staff, exponent }) =>
        firm(households * scale, staff, Math.max(households * scale, 10 ** exponent)),
      );
    fc.assert(
      fc.property(anyFirm, (of) => {
        const reading = read(of);
        expect(reading.ok ? [] : reading.mistakes.map(mistakeText)).toEqual([]);
      }),
      { seed: 11, numRuns: 60 },
    );
  });

  it.each(REAL)("%s: has the firm's households, people and AUM on the first day", (_, of) => {
    const f = opening(of);
    expect(f.at('households', 0, 0, 0) + f.at('households', 0, 0, 1) + f.at('households', 0, 0, 2)).toBe(of.households);
    expect(f.sum('aum', 0, 0, 3) / of.aum).toBeCloseTo(1, 9);
    expect(f.at('fte', 0, 0) / of.staff).toBeCloseTo(1, 4); // the seat that holds the book counts for next to nothing
  });

  it.each(REAL)('%s: these people cope with these clients, within a sixth of four fifths of the week', (_, of) => {
    const f = opening(of);
    const people = 1; // the role after that of the book's seat
    const utilization = f.at('roleArising', 0, 0, people) / f.at('roleAvailable', 0, 0, people);
    expect(Math.abs(utilization - PRACTICE.clientWork - 0.2)).toBeLessThan(0.13);
  });

  it('grows with the given returns: 2 % down in month 2 costs that much of its AUM, own gains and losses aside', () => {
    const of = firm(100, 3, 100e6);
    const [fell, stood] = [opening(of), opening(of, [0.01, 0, 0.03])];
    const cost = (fell.at('marketGain', 0, 2) - stood.at('marketGain', 0, 2)) / fell.sum('aum', 0, 1, 3);
    expect(Math.abs(cost + 0.02)).toBeLessThan(0.0005);
  });

  it('of 250 people hires some ten at a time, when there is work for six', () => {
    const { policies } = template(firm(14_326, 250, 3.4e9), RETURNS) as { policies: { grow: { when: string } } };
    expect(policies.grow.when).toBe('(utilization - 0.75) * fte > 6.250000'); // 0.6 of 250 / 24
  });

  it('does not depend on what came about', () => {
    const of = firm(100, 3, 100e6);
    expect(template({ ...of, later: { staff: 9, aum: 1 } }, RETURNS)).toEqual(template(of, RETURNS));
  });
});
