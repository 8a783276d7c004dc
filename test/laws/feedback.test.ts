import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import type { SignalName } from '../../src/plan/signals.ts';
import { type Futures, futures } from '../support/futures.ts';
import { hireOf, solo } from '../support/solo.ts';

const TRIALS = 20;
const MONTHS = 60;
const run = (plan: Plan): Futures => futures(plan, { seed: 'loops', trials: TRIALS, months: MONTHS });

/** Everything by which hours come back as households, and the market's own loop. */
const LOOPS = ['quality', 'advocacy', 'crowding', 'assignment', 'chasers'] as const;
const off = (loops: readonly string[]): string[] => loops.map((loop) => `feedback.${loop}=off`);
const TEAM = [hireOf('advisor', 1, 'second'), hireOf('csa', 8), 'capacity.householdCap=40'];
const CHANNELS = 'channels={ referrals: {}, organic: { leadsPerYear: 60 } }';
const MANY = 'channels={ organic: { leadsPerYear: 240, hours: 0 } }';
/** A week of nine hours is crowded, one of ninety is not. */
const hours = (yearly: number): string => `roles.advisor.hoursPerYear=${yearly}`;

const CLIENTS: readonly SignalName[] = [
  'joined',
  'leftMoved',
  'leftDied',
  'declined',
  'turnedAway',
  'leads',
  'meetings',
  'signings',
  'households',
  'advisorHouseholds',
  'aum',
  'newAum',
  'lostAum',
  'tenure',
  'revenue',
];

const differences = (one: Futures, other: Futures, names: readonly SignalName[]): number => {
  let found = 0;
  for (const name of names)
    for (let k = 0; k < TRIALS; k++)
      for (let v = 0; v < (name === 'advisorHouseholds' ? 2 : 1); v++)
        for (let t = 0; t <= MONTHS; t++) if (!Object.is(one.at(name, k, t, v), other.at(name, k, t, v))) found += 1;
  return found;
};
const teams = (...sets: string[]) => run(solo([...TEAM, CHANNELS, ...sets]));

describe('feedback', () => {
  it('with every loop of hours cut, hours change no lead, household, advisor or dollar of the book', () => {
    expect(differences(teams(...off(LOOPS), hours(450)), teams(...off(LOOPS), hours(4500)), CLIENTS)).toBe(0);
  });

  it('nor the hours that arise, kind by kind, but for overhead, which is a share of them', () => {
    const [few, many] = [teams(...off(LOOPS), hours(450)), teams(...off(LOOPS), hours(4500))];
    for (let k = 0; k < TRIALS; k++)
      for (let t = 1; t <= MONTHS; t++)
        for (const kind of ['requests', 'operations', 'onboarding', 'calendar', 'prospecting'] as const)
          expect(few.kindAt('kindArising', kind, k, t)).toBeCloseTo(many.kindAt('kindArising', kind, k, t), 9);
  });

  it.each(LOOPS.filter((loop) => loop !== 'chasers'))('with all cut but %s, hours are felt by the book', (loop) => {
    const rest = off(LOOPS.filter((other) => other !== loop));
    expect(differences(teams(...rest, hours(450)), teams(...rest, hours(4500)), CLIENTS)).toBeGreaterThan(TRIALS);
  });

  it('with all cut but chasers, hours are felt by the requests alone', () => {
    const rest = off(LOOPS.filter((other) => other !== 'chasers'));
    const [few, many] = [teams(...rest, hours(450)), teams(...rest, hours(4500))];
    expect(differences(few, many, CLIENTS)).toBe(0);
    const asked = (f: Futures) => f.kindAlong('kindArising', 'requests').reduce((a, b) => a + b, 0);
    expect(asked(few)).toBeGreaterThan(1.05 * asked(many));
  });

  it('a loop that is off is a loop of no strength: quality, chasers and markets, number for number', () => {
    const pairs = [
      ['feedback.quality=off', 'service.quality.departures.slope=0'],
      ['feedback.chasers=off', 'service.chasers=0'],
    ] as const;
    for (const [cut, none] of pairs) expect(differences(teams(cut), teams(none), CLIENTS)).toBe(0);
    const slopes = ['departures.drawdownSlope=0', 'departures.drawdownRequests=0'];
    expect(differences(teams('feedback.markets=off'), teams(...slopes), CLIENTS)).toBe(0);
    expect(differences(teams('feedback.markets=off'), teams(), CLIENTS)).toBeGreaterThan(0);
  });

  it('by lot, each of two open advisors gets half of the newcomers (4 se)', () => {
    const stay = ['platinum', 'gold', 'silver'].map((tier) => `tiers.${tier}.departures=0`);
    const cap = 'capacity.householdCap=5000';
    const f = teams(
      'feedback.assignment=off',
      'departures.deaths=off',
      'book.households=0',
      cap,
      MANY,
      ...stay,
      'roles.advisor.turnover=0',
    );
    let second = 0;
    let all = 0;
    for (let k = 0; k < TRIALS; k++) {
      // both are there from month 8 at the latest, and nobody leaves
      const gained = (v: number) => f.at('advisorHouseholds', k, 20, v) - f.at('advisorHouseholds', k, 8, v);
      second += gained(1);
      all += gained(0) + gained(1);
    }
    expect(all).toBeGreaterThan(150);
    expect(Math.abs(second - all / 2)).toBeLessThan(4 * Math.sqrt(all / 4));
  });
});
