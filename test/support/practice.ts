import { compile } from '../../src/compile/compile.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { fillDefaults } from '../../src/scenario/fill.ts';
import { mistakeText } from '../../src/scenario/mistake.ts';
import { readScenario } from '../../src/scenario/readScenario.ts';
import { type Scenario, scenarioSchema } from '../../src/scenario/scenario.ts';
import type { Series } from '../../src/scenario/series.ts';

export type Value = number | string | boolean | readonly Value[] | { readonly [key: string]: Value };
/** What differs, by dotted path. */
export type Changes = { readonly [path: string]: Value };

type Tree = { [key: string]: Value };

/**
 * A practice in which nothing happens: ten households of a million dollars each for one advisor with a hundred hours a
 * month, no work, no money, no growth, nobody coming or going, and deaths that change nothing.
 */
const STILL: Tree = {
  version: 1,
  meta: { title: 'A still practice', question: 'Does anything happen?' },
  start: '2027-01',
  months: 24,
  inflation: 0,
  book: {
    households: 10,
    aum: { mean: 1_000_000, logSd: 0, floor: 0 },
    firmAge: 100,
    pastGrowth: 0,
    pastRetention: 1,
    singles: 0,
  },
  tiers: { only: { from: 0, hours: 0, departures: 0, reviews: 1 } },
  roles: {
    advisor: { hoursPerYear: 1200, overhead: 0, businessDevelopment: 0, pay: 0, ramp: 0, turnover: 0, recruiting: 0 },
    associate: { hoursPerYear: 1200, overhead: 0, pay: 0, ramp: 0, turnover: 0, recruiting: 0 },
    paraplanner: { hoursPerYear: 1200, overhead: 0, pay: 0, ramp: 0, turnover: 0, recruiting: 0 },
    csa: { hoursPerYear: 1200, overhead: 0, pay: 0, ramp: 0, turnover: 0, recruiting: 0 },
  },
  people: { owner: { role: 'advisor', owner: true } },
  staffCosts: { employerLoad: 0, raises: 0, searchHours: 0, trainingHours: 0 },
  work: {
    requests: { perYear: 0, hours: 1, shape: 1000, split: {}, delegable: 0 },
    paperwork: { hours: 0, split: {} },
    investment: { hours: 0, split: {} },
    operationsDelegable: 0,
    rework: 0.05,
    onboarding: { hours: 0, split: {}, delegable: 0 },
    calendar: { reviews: { share: 1, split: {} } },
    calendarDelegable: 0,
    coordination: 0,
  },
  service: { quality: { departures: { slope: 0 } } },
  departures: { heirsStay: 1, heirsAum: 1, drawdownSlope: 0, drawdownRequests: 0 },
  market: { return: 0, volatility: 0 },
  flows: { savers: 0, preRetirees: 0, retirees: 0, elders: 0, spread: 0, shock: 0 },
  channels: {},
  fees: { brackets: [{ from: 0, rate: 0 }], billing: 'monthly' },
  costs: {},
  cash: { openingMonths: 0, reserveMonths: 0, draw: 0 },
};

const isTree = (value: Value | undefined): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const change = (tree: Tree, keys: readonly string[], value: Value): Tree => {
  const [key, ...rest] = keys;
  if (rest.length === 0) return { ...tree, [key]: value };
  const below = tree[key];
  return { ...tree, [key]: change(isTree(below) ? below : {}, rest, value) };
};

/** The text of a still practice with changes: JSON, which is YAML. */
export const practiceText = (changes: Changes): string =>
  JSON.stringify(Object.entries(changes).reduce((tree, [path, value]) => change(tree, path.split('.'), value), STILL));

/** Reads a scenario that must be without mistakes. */
export const readPractice = (text: string, sets: readonly string[] = []): Scenario => {
  const reading = readScenario('practice.yaml', text, { schema: scenarioSchema, fill: fillDefaults, sets });
  if (!reading.ok) throw new Error(reading.mistakes.map(mistakeText).join('\n'));
  return reading.scenario;
};

/** The plan of a still practice with changes, and with months of markets as if read from a file. */
export const practice = (changes: Changes = {}, series?: Series): Plan =>
  compile(readPractice(practiceText(changes)), { name: 'practice', ...(series === undefined ? {} : { series }) });

/** Leads from one organic channel; everything about them certain but their number. */
export const leads = (perYear: number, more: Changes = {}): Changes => ({
  'channels.organic': {
    leadsPerYear: perYear,
    toMeeting: 1,
    toClient: 1,
    hours: 0,
    cycle: 1,
    cycleSpread: 0,
    advocacy: 'none',
    ...more,
  },
});
