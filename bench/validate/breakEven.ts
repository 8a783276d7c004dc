import { meanAt, run } from './run.ts';

const REQUIRED_TRIALS = 1000; // the mean of a month's utilization is then known within 0.1 %

export type Firm = {
  /** Roles of the seats on the first day; the first is the owner. */
  readonly roles: readonly string[];
  readonly growth: number;
  readonly retention: number;
  /** Hours a year that one advisor spends on single prospects; without it, what the firm's growth asks for. */
  readonly prospecting?: number;
  /** Further keys of the scenario. */
  readonly more?: Readonly<Record<string, unknown>>;
};

const CLOSE = 1 / 3; // of those who met, F31
const MEETING_HOURS = 10;

/**
 * A firm of so many households in the first month of the steady growth that its past was made of: tenures are those of
 * the stationary book, the month's joiners are the newest cohort of the same, nobody leaves in it, and one tier of
 * 8.7 hours stands for the mix of 20, 30 and 50 % at 20, 9 and 4 hours.
 */
const scenarioOf = ({ roles, growth, retention, prospecting, more = {} }: Firm, households: number): string => {
  const perMonth = ((1 + growth) / retention) ** (1 / 12) - 1;
  const joins = 12 * perMonth * households;
  const advisors = roles.filter((role) => role === 'advisor').length;
  const hours = prospecting === undefined ? (joins / CLOSE) * MEETING_HOURS : prospecting * advisors;
  const lead = { kind: 'organic', advocacy: 'none', toMeeting: 1, cycle: 1, cycleSpread: 0 };
  return JSON.stringify({
    version: 1,
    meta: { title: 'Break-even', question: 'At how many households is the week full?' },
    start: '2027-01',
    inflation: 0,
    book: { households, firmAge: 100, pastGrowth: growth, pastRetention: retention, aum: { logSd: 0, floor: 0 } },
    tiers: { mix: { from: 0, hours: 8.7, departures: 0 } },
    people: Object.fromEntries(roles.map((role, i) => [`seat${i + 1}`, { role, owner: true }])),
    departures: { heirsStay: 1, heirsAum: 1, drawdownRequests: 0 },
    channels: {
      joins: { ...lead, leadsPerYear: joins, toClient: 1, hours: 0 },
      meetings: { ...lead, leadsPerYear: hours / MEETING_HOURS, toClient: 0, hours: MEETING_HOURS },
    },
    ...more,
  });
};

/** What the first month asks of a role, over its hours, and how many households there are. */
const monthOf = async (firm: Firm, households: number, utilization: string) => {
  const forecast = await run(scenarioOf(firm, households), [], { trials: REQUIRED_TRIALS, months: 1, point: true });
  return { households: meanAt(forecast, 'households', 1), full: meanAt(forecast, utilization, 1), forecast };
};

/** Households of the firm at which a utilization is 1.0, by a straight line between two books around it. */
export const breakEven = async (firm: Firm, around: number, utilization = 'utilization.advisor'): Promise<number> => {
  const low = await monthOf(firm, Math.round(around * 0.8), utilization);
  const high = await monthOf(firm, Math.round(around * 1.2), utilization);
  return low.households + ((1 - low.full) * (high.households - low.households)) / (high.full - low.full);
};
