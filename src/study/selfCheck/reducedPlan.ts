import { OP } from '../../plan/formula.ts';
import { ACTIVITY, CHANNEL, CODE, GENERAL, MEASURE, OTHER_WORK, ROLE, SEAT, TARGET, TIER } from '../../plan/layout.ts';
import { layTables } from '../../plan/layTables.ts';
import type { Plan } from '../../plan/plan.ts';
import { SEGMENT } from '../../plan/segment.ts';
import { takeApart } from '../../plan/takeApart.ts';
import { openingHazard } from './openingHazard.ts';
import type { Tables } from './tables.ts';

const NO_CAP = Number.MAX_SAFE_INTEGER;
export const REDUCED_EVENT = 'capacity.firm';

type Fields<K extends string> = { readonly names: readonly K[] } & { readonly [N in K]: number };

/** Writes values by the names of their columns, in every row. */
const write = <K extends string>(rows: number[][], fields: Fields<K>, values: { readonly [N in K]?: number }): void => {
  for (const name of fields.names) {
    const value = values[name];
    if (value !== undefined) for (const row of rows) row[fields[name]] = value;
  }
};

/** Feedback, chance and difference switched off; the plan's own columns say where each is written. */
const still = (tables: Tables): void => {
  write(tables.general.rows, GENERAL, {
    qualitySlope: 0,
    marketSlope: 0,
    requestSlope: 0,
    chasers: 0,
    crowding: 0,
    assignment: 0,
    fading: 0,
    marketVolatility: 0,
    marketModel: 0, // lognormal
    pathMonths: 0,
    shockSd: 0,
    scoreLength: 0, // tiers by AUM, all in one
    flowSd: 0,
    deaths: 0,
    minimumAum: 0,
    householdCap: NO_CAP,
  });
  write(tables.channels.rows, CHANNEL, { advocacyArrivals: 0, advocacyClose: 0, crowded: 0 });
  write(tables.channels.rows, CHANNEL, { prospectHours: 0, cycleMedian: 1, cycleLogSd: 0 });
  write(tables.general.rows, GENERAL, { tenureFirst: 1, tenureMiddle: 1, tenureLate: 1, tenureMean: 1 });
  write(tables.segments.rows, SEGMENT, { wealth: 1, flows: 0, requests: 1, closeRate: 1, retention: 1, fees: 1 });
  // all in one tier, so that nobody is lowered
  write(tables.tiers.rows, TIER, { hazard: openingHazard(tables), threshold: 0 });
  write(tables.general.rows, GENERAL, { departuresLevel: 1 }); // contained in the hazard
};

/** The people of the first day, who stay, with nobody after them; all who keep books are of one role. */
const settled = (tables: Tables): void => {
  tables.policies.rows = [];
  tables.effects.rows = [];
  const owning = tables.roles.rows.findIndex((role) => role[ROLE.ownsClients] === 1);
  for (const seat of tables.seats.rows) {
    if (tables.roles.rows[seat[SEAT.role]][ROLE.ownsClients] === 1) seat[SEAT.role] = owning;
  }
  write(tables.roles.rows, ROLE, { turnover: 0, overheadShare: 0, businessDevelopment: 0 });
};

/**
 * Work in proportion to the count of households and nothing else, done by those who keep books: full half a household
 * below the level, where no rounding matters.
 */
const working = (tables: Tables, level: number): void => {
  const general = tables.general.rows[0];
  const available = tables.seats.rows
    .filter((seat) => seat[SEAT.opening] === 1 && tables.roles.rows[seat[SEAT.role]][ROLE.ownsClients] === 1)
    .reduce((sum, seat) => sum + seat[SEAT.hoursPerYear] / 12, 0);
  tables.seasons.rows = [];
  write(tables.activities.rows, ACTIVITY, { hours: 0 });
  write(tables.otherWork.rows, OTHER_WORK, { hours: 0 });
  write(tables.roles.rows, ROLE, { requests: 0, paperwork: 0, investment: 0, onboarding: 0, calendar: 0 });
  write(tables.tiers.rows, TIER, { hours: 0, requests: 0 });
  write([general], GENERAL, { investmentHours: 0, onboardingHours: 0, reworkShare: 0, reworkReference: 0 });
  write([general], GENERAL, { coordinationHours: 0, requestsPerYear: 0, capacityWindow: 1 });
  write([general], GENERAL, { paperworkHours: (12 * available * general[GENERAL.capacityLimit]) / (level - 0.5) });
};

/** Keeps of what is recorded the count of households and one event. */
const recording = (tables: Tables, { legend }: Plan): Plan['legend'] => {
  const households = legend.measures.findIndex(({ name }) => name === 'households');
  const event = legend.events.findIndex(({ name }) => name === REDUCED_EVENT);
  const measure = tables.measures.rows[households];
  const program = tables.code.rows.slice(measure[MEASURE.at], measure[MEASURE.at] + measure[MEASURE.length]);
  const reads = program.filter((step) => step[CODE.op] === OP.load || step[CODE.op] === OP.sum);
  const columns = [...new Set(reads.map((step) => step[CODE.a]))];
  for (const step of reads) step[CODE.a] = columns.indexOf(step[CODE.a]);
  tables.columns.rows = columns.map((column) => tables.columns.rows[column]);
  tables.code.rows = program;
  tables.measures.rows = [measure];
  write([measure], MEASURE, { at: 0, sameAs: 0 });
  write(tables.targets.rows, TARGET, { measure: 0 });
  tables.events.rows = [tables.events.rows[event]];
  tables.goals.rows = [];
  return {
    ...legend,
    measures: [legend.measures[households]],
    events: [legend.events[event]],
    goals: [],
    inputs: [],
    expressions: [],
    notes: [],
    drawn: [],
    correlations: [],
    driven: [],
  };
};

/**
 * A practice whose count of households is a Markov chain, as a plan for the same engine: numbers of the plan written
 * over and rows left out. The firm is full from `level` households on.
 */
export const reducedPlan = (plan: Plan, level: number): Plan => {
  const tables = takeApart(plan.numbers);
  tables.driven.rows = [];
  tables.perFuture.rows = [];
  tables.inputs.rows = []; // what is drawn stays at its median, which is what the tables hold
  tables.expressions.rows = [];
  still(tables);
  settled(tables);
  working(tables, level);
  const legend = recording(tables, plan);
  return { numbers: layTables(tables), legend };
};
