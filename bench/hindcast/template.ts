import type { Firm } from './firm.ts';

/**
 * What cannot be seen of a firm from outside, and what the shipped defaults do not say of real ones. Ranges are 90 %
 * intervals, drawn once per trial. All are round figures, set on one half of the firms and looked at on the other:
 * docs/hindcast.md. No figure of 2026 of any firm is read here.
 */
export const PRACTICE = {
  /**
   * New households, as a multiple of the default, which is that of a solo advisor who looks for clients. 60/40 grew 10 % a
   * year in these years and real firms 7.6 % (F84): a median firm loses a little more than it wins. F30 has the spread of
   * one advisor, 4 to 16 a year; between firms it is wider.
   */
  sign: { middle: 0.6, times: 4 },
  /** Departures, as a multiple of the default. At the high end a partner leaves with a book, or part of the firm is sold. */
  keep: { middle: 1, times: 10 },
  /** AUM of newcomers, as a multiple of that of the clients there are; firms move up-market and down. */
  size: { middle: 1, times: 4 },
  /** Newcomers lie this part of the way, on a log scale, from the firm's own mean to that of the median firm: F63. */
  towardsTypical: 0.15,
  typicalAum: 1_430_000,
  /**
   * Under $100M a firm belongs on a state's register and not the SEC's, unless it expects to grow beyond or works in many
   * states. Those on the SEC's in both years are mostly the ones that grew: they sign three times as many.
   */
  registerAum: 100e6,
  youngSign: 3,
  /** Share of a week that is not for clients: how stretched people are today. */
  overhead: '0.2 (0.05 to 0.45)',
  /** Share of all hours that clients ask for on the first day: with the overhead, four fifths of a week (F83). */
  clientWork: 0.6,
  /**
   * One more is looked for when what is above this utilization would fill so much of a person's week. Ten people so hire
   * at 0.81 and two at 1.05, since a third is half as much again. Who leaves is followed on the same condition.
   */
  hireAbove: 0.75,
  hireFor: 0.6,
} as const;

const FULL_YEAR = 1900; // hours, F4
/** Hours a year that a household of the default mix asks for, onboarding of the young ones included. */
const DEFAULT_HOURS = 29;
/** The schema takes up to 500 hours a year for a household of the top tier, which asks for 20 by default. */
const MOST_TIMES = 20;
/** Above this many people a seat stands for several of them: luck with single people no longer matters. */
const SINGLE_SEATS = 24;
/** The schema takes up to this many hours a year for a seat. */
const MOST_HOURS = 100_000;

const around = (middle: number, times: number): string => `${middle} (${middle / times} to ${middle * times})`;

/**
 * What people do, all in one pool, so that nothing is kept by advisor: the book belongs to a seat with next to no hours
 * of its own, and everybody works for it. Hours per household are such that this staff copes with these clients today,
 * whether they are four to a person or two hundred.
 */
const staffing = ({ staff, households }: Firm) => {
  const seats = Math.min(staff, Math.max(SINGLE_SEATS, Math.ceil((FULL_YEAR * staff) / MOST_HOURS)));
  const times = (PRACTICE.clientWork * FULL_YEAR * staff) / (DEFAULT_HOURS * households);
  const hoursPerYear = times > MOST_TIMES ? (FULL_YEAR * MOST_TIMES) / times : FULL_YEAR; // only the ratio matters
  return {
    seats,
    staffPerSeat: staff / seats,
    hoursPerYear,
    perSeat: (hoursPerYear * staff) / seats,
    scale: Math.min(times, MOST_TIMES),
  };
};

/** The scenario of a firm as it stood in February 2019, run over these monthly returns of its book. */
export const template = (firm: Firm, returns: readonly number[]): unknown => {
  const mean = firm.aum / firm.households;
  const young = firm.aum < PRACTICE.registerAum;
  const { seats, staffPerSeat, hoursPerYear, perSeat, scale } = staffing(firm);
  const hours = (middle: number, low: number, high: number) => `${middle * scale} (${low * scale} to ${high * scale})`;
  const wealth = PRACTICE.size.middle * (PRACTICE.typicalAum / mean) ** PRACTICE.towardsTypical;
  const split = { people: 1 };
  return {
    version: 1,
    meta: { title: `Firm ${firm.name}`, question: 'Where does it stand in February 2026?' },
    start: '2019-02',
    months: returns.length,
    market: { model: 'path', returns },
    book: { households: firm.households, aum: { mean, floor: mean / 10 } }, // of the shape of the default book
    tiers: {
      platinum: { from: 1.25 * mean, hours: hours(20, 15, 25), departures: 0.015 },
      gold: { from: 0.5 * mean, hours: hours(9, 6, 12), departures: 0.022 },
      silver: { from: 0, hours: hours(4, 3, 5), departures: 0.032 },
    },
    departures: { level: around(PRACTICE.keep.middle, PRACTICE.keep.times) },
    prospects: {
      level: around(PRACTICE.sign.middle * (young ? PRACTICE.youngSign : 1), PRACTICE.sign.times),
      wealth: around(wealth, PRACTICE.size.times),
    },
    // prospecting is part of the overhead
    channels: { referrals: { hours: 0 }, organic: { hours: 0 } },
    roles: {
      advisor: { hoursPerYear: FULL_YEAR, overhead: 0, businessDevelopment: 0 },
      people: { hoursPerYear, overhead: PRACTICE.overhead },
    },
    people: {
      book: { role: 'advisor', owner: true, hoursPerYear: 0.001 },
      founder: { role: 'people', owner: true, hoursPerYear: perSeat },
      ...(seats > 1 ? { staff: { role: 'people', count: seats - 1, hoursPerYear: perSeat, replace: false } } : {}),
    },
    staffCosts: { searchHours: 0, trainingHours: 0 },
    work: {
      requests: { hours: 0.75 * scale, split },
      paperwork: { hours: 7.4 * scale, split },
      investment: { hours: 2.9 * scale, split },
      onboarding: { hours: hours(20, 15, 25), split },
      calendar: { service: { share: 1, split } },
      coordination: 0,
    },
    service: { promise: 8 * scale },
    policies: {
      grow: {
        when: `(utilization - ${PRACTICE.hireAbove}) * fte > ${(PRACTICE.hireFor * staffPerSeat).toFixed(6)}`,
        for: 3,
        cooldown: 2,
        times: 60,
        hire: { role: 'people', hoursPerYear: perSeat, replace: false },
      },
    },
  };
};
