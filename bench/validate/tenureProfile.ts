import { near, type Row } from './row.ts';
import { meanAt, run } from './run.ts';

const TRIALS = 20;
const STAGES = [
  { what: 'year 1', published: 32, from: 1, to: 12 },
  { what: 'a year of years 2 to 5', published: 12, from: 13, to: 60 },
  { what: 'a year of year 6 and later', published: 8, from: 61, to: 84 },
] as const;

/** Two hundred households that join in the first month and stay. */
const SCENARIO = JSON.stringify({
  version: 1,
  meta: { title: 'Tenure profile', question: 'How many hours does a household take as the years go by?' },
  start: '2027-01',
  inflation: 0,
  book: { households: 0, aum: { logSd: 0, floor: 0 } },
  tiers: { mix: { from: 0, hours: 8.7, departures: 0 } },
  people: { owner: { role: 'advisor', owner: true } },
  roles: { advisor: { hoursPerYear: 100000 } },
  departures: { heirsStay: 1, heirsAum: 1 },
  channels: {
    joins: {
      kind: 'organic',
      leadsPerYear: 2400,
      toMeeting: 1,
      toClient: 1,
      hours: 0,
      cycle: 1,
      cycleSpread: 0,
      advocacy: 'none',
    },
  },
  prospects: { arrivalSize: 1000000 },
  policies: { stop: { at: 1, change: { 'channels.joins.leadsPerYear': 0 } } },
});

/** F14: planning and meeting hours of a household in its first year, in years 2 to 5, and later. */
export const tenureProfile = async (): Promise<Row[]> => {
  const forecast = await run(SCENARIO, [], { trials: TRIALS, months: 84, point: true });
  const households = meanAt(forecast, 'households', 1);
  const yearly = (from: number, to: number): number => {
    let hours = 0;
    for (let month = from; month <= to; month++)
      for (const kind of ['calendar', 'onboarding']) hours += meanAt(forecast, `hours.arising.${kind}`, month);
    return (12 * hours) / (to - from + 1) / households;
  };
  return STAGES.map(({ what, published, from, to }): Row => {
    const hours = yearly(from, to);
    return {
      figure: 'F14',
      what: `planning and meeting hours of a household, ${what}`,
      published: `${published}`,
      simulated: hours.toFixed(2),
      tolerance: '3 %',
      verdict: near(hours, published, 0.03),
    };
  });
};
