import { exp } from '../../math/exp.ts';
import { ACTIVITY, GENERAL, HOUSEHOLD, MEASURE, ROLE } from '../../plan/layout.ts';
import { layTables } from '../../plan/layTables.ts';
import type { Plan } from '../../plan/plan.ts';
import { type Outcome, type RunRequest, STATISTICS } from '../../plan/runner.ts';
import { takeApart } from '../../plan/takeApart.ts';

export type Run = (plan: Plan, request: RunRequest) => Promise<Outcome>;

const FIRST_DAY: RunRequest = { rootKey: [0, 0], trials: 1, months: 1 }; // nothing of the first day is drawn
const YEAR = 12;
const NEWCOMER = { age: 60, tenureMonths: 0, flowZ: 0, requestFactor: 1, coupleQuantile: 0.5, segment: -1 };

const evened = (row: number[], from: number): void => {
  const months = row.slice(from, from + YEAR);
  row.fill(months.reduce((sum, weight) => sum + weight, 0) / YEAR, from, from + YEAR);
};

/** The plan on its first day, inputs at their medians, the calendar as even as capacity counts it, with this book. */
const firstDay = (plan: Plan, book: number[][]): Plan => {
  const tables = takeApart(plan.numbers);
  for (const name of ['inputs', 'policies', 'effects'] as const) tables[name].rows = [];
  for (const row of tables.calendar.rows) evened(row, 0);
  for (const row of tables.activities.rows) evened(row, ACTIVITY.size);
  tables.book.rows = book;
  return { ...plan, numbers: layTables(tables) };
};

/** Utilization of a role on the first day; NaN where nobody holds it. */
const utilizationOf = (plan: Plan, { statistics, months }: Outcome, role: number): number => {
  const name = `utilization.${plan.legend.roles[role].id}`;
  const { rows } = takeApart(plan.numbers).measures;
  const measure = rows[plan.legend.measures.findIndex((one) => one.name === name)][MEASURE.sameAs];
  return statistics[measure * (months + 1) * STATISTICS.length + STATISTICS.indexOf('mean')];
};

/** A household such as the firm may expect to sign, for a firm that has none. */
const newcomer = (general: readonly number[]): number[] => {
  const aum = exp(general[GENERAL.joinerLogMean]) * general[GENERAL.joinerScale];
  return HOUSEHOLD.names.map((name) => (name === 'aum' ? aum : NEWCOMER[name]));
};

/**
 * The first count of households at which a role that serves clients has no hour left, each household like the mean of
 * the opening book: by a straight line through what the engine expects of the first day with that book and without it.
 * Infinity when no role ever is full.
 */
export const fullFrom = async (plan: Plan, run: Run): Promise<number> => {
  const { general, book, roles } = takeApart(plan.numbers);
  const homes = book.rows.length > 0 ? book.rows : [newcomer(general.rows[0])];
  const without = firstDay(plan, []);
  const having = firstDay(plan, homes);
  const [empty, open] = [await run(without, FIRST_DAY), await run(having, FIRST_DAY)];
  const limit = general.rows[0][GENERAL.capacityLimit];
  let first = Number.POSITIVE_INFINITY;
  for (const [role, row] of roles.rows.entries()) {
    if (row[ROLE.servesClients] !== 1) continue;
    const fixed = utilizationOf(without, empty, role);
    const rise = (utilizationOf(having, open, role) - fixed) / homes.length;
    if (fixed >= limit) return 0;
    if (rise > 0) first = Math.min(first, Math.ceil((limit - fixed) / rise - 1e-9)); // rounding is no household
  }
  return first;
};
