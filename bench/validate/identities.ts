import { gompertz } from '../../src/random/gompertz.ts';
import { type Row, within } from './row.ts';
import { meanAt, run } from './run.ts';

const DRAWS = 10_000;
const LAST_SURVIVOR = { mode: 91.1, spread: 5 };
const PUBLISHED_DEATHS = [
  { age: 80, published: '0.10', low: 0.08, high: 0.12 },
  { age: 85, published: '0.25', low: 0.23, high: 0.27 },
  { age: 90, published: 'over 0.50', low: 0.5, high: 1 },
] as const;

/** F44: couples of 65 with nobody left by 80, 85 and 90, by the quantile function that the engine draws from. */
export const couples = (): Row[] =>
  PUBLISHED_DEATHS.map(({ age, published, low, high }): Row => {
    let gone = 0;
    for (let i = 0; i < DRAWS; i++) {
      const years = gompertz((i + 0.5) / DRAWS, 65, LAST_SURVIVOR.mode, LAST_SURVIVOR.spread);
      if (years <= age - 65) gone += 1;
    }
    return {
      figure: 'F44',
      what: `couples of 65 with nobody left by ${age}`,
      published,
      simulated: (gone / DRAWS).toFixed(3),
      tolerance: `${low} to ${high}`,
      verdict: within(gone / DRAWS, low, high),
    };
  });

const JOINS = 16;

/** Households leave at the stated yearly share from their second year on; sixteen join a year. */
const growing = (households: number, attrition: number): string =>
  JSON.stringify({
    version: 1,
    meta: { title: 'Growth identity', question: 'By how much does the book grow?' },
    start: '2027-01',
    inflation: 0,
    book: { households, aum: { logSd: 0, floor: 0 }, firmAge: 100, pastGrowth: -0.5, pastRetention: 0.97 },
    tiers: { one: { from: 0, hours: 0, departures: -Math.log(1 - attrition) } },
    people: { owner: { role: 'advisor', owner: true } },
    // 0.98 is the mean that the three are divided by
    feedback: { quality: 'off', markets: 'off' },
    departures: { firstYear: 0, yearsTwoToFour: 0.98, later: 0.98, deaths: 'off' },
    channels: {
      joins: {
        kind: 'organic',
        leadsPerYear: JOINS,
        toMeeting: 1,
        toClient: 1,
        hours: 0,
        cycle: 1,
        cycleSpread: 0,
        advocacy: 'none',
      },
    },
    roles: { advisor: { hoursPerYear: 100000 } },
  });

const BOOKS = [
  [0, 129],
  [0.03, 104],
  [0.05, 92],
  [0.1, 71],
] as const;

/** F81: the book that sixteen joins a year let grow 12.4 %, exact to the household. */
export const growthIdentity = async (trials: number): Promise<Row[]> => {
  const rows: Row[] = [];
  for (const [attrition, published] of BOOKS) {
    const forecast = await run(growing(published, attrition), [], { trials, months: 12, point: true });
    const growth = meanAt(forecast, 'households', 12) / published - 1;
    const error = (forecast.measures.households.sd[11] ?? 0) / published / Math.sqrt(trials);
    const exact = JOINS / published - attrition;
    rows.push({
      figure: 'F81',
      what: `growth of ${published} households by 16 joins, ${100 * attrition} % attrition`,
      published: `12.4 % (${(100 * exact).toFixed(2)} % of whole households)`,
      simulated: `${(100 * growth).toFixed(2)} %`,
      tolerance: `${(400 * error).toFixed(2)} points (4 standard errors)`,
      verdict: within(growth, exact - 4 * error, exact + 4 * error),
    });
  }
  return rows;
};

/** F51: the yield of 235 households with the wealth of people who use a planner (F65). */
export const firmYield = async (): Promise<Row> => {
  const text = JSON.stringify({
    version: 1,
    meta: { title: 'Median firm', question: 'What does the firm earn on its assets?' },
    start: '2027-01',
    book: { households: 235, aum: { mean: 1_810_000, logSd: 1.8, floor: 250_000 } },
    people: { owner: { role: 'advisor', owner: true } },
  });
  const { measures } = await run(text, [], { trials: 1, months: 1, point: true });
  const points = (12 * (measures.revenue.opening ?? 0) * 10_000) / (measures.aum.opening ?? 0);
  return {
    figure: 'F51',
    what: 'yield on the AUM of 235 households',
    published: '71 bp',
    simulated: `${points.toFixed(1)} bp`,
    tolerance: '66 to 86 bp',
    verdict: within(points, 66, 86),
  };
};
