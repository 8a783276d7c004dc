import { expect, test } from 'vitest';
import { MEASURE, TABLES, type TableName } from '../../src/plan/layout.ts';
import { layTables } from '../../src/plan/layTables.ts';
import { PER_FUTURE, PER_FUTURE_FIGURES, PER_FUTURE_KINDS } from '../../src/plan/perFuture.ts';
import type { Outcome, Trials } from '../../src/plan/runner.ts';
import { rootKey } from '../../src/random/rootKey.ts';
import { openInline } from '../../src/run/inline.ts';
import { lowestCash } from '../../src/summary/lowestCash.ts';
import { rankedOf } from '../../src/summary/rankedOf.ts';
import { makeTrialReading } from '../../src/summary/readTrials.ts';
import { makePerFuture } from '../../src/summary/reducePerFuture.ts';
import { makeWorkbench } from '../../src/summary/reduceWorkbench.ts';
import { spreadOf } from '../../src/summary/spreadOf.ts';
import { yearCounts } from '../../src/summary/yearCounts.ts';
import { shippedPlan } from '../run/shippedPlan.ts';

const MONTHS = 30;
const TRIALS = 211; // of which 10, 50 and 90 % are whole futures: the 22nd, the 106th and the 190th

const { plan } = shippedPlan('first-hire', MONTHS);

/** A run whose futures can be read one by one, `[month][trial]`. */
async function withTable(use: (outcome: Outcome, table: (name: string) => number[][]) => void): Promise<void> {
  const tables = new Map<string, number[][]>();
  const glance = (trials: Trials): void => {
    const read = makeTrialReading(plan, trials);
    const table = (name: string) =>
      Array.from({ length: MONTHS + 1 }, (_, month) => {
        const out = new Float64Array(TRIALS);
        read(
          plan.legend.measures.findIndex((measure) => measure.name === name),
          month,
          out,
        );
        return [...out];
      });
    for (const { name } of plan.legend.measures) tables.set(name, table(name));
  };
  const outcome = await openInline().run(plan, { rootKey: rootKey('low'), trials: TRIALS, months: MONTHS }, { glance });
  use(outcome, (name) => tables.get(name) ?? []);
}

/** What is told of a table `[month][future]`. */
const toldOf = (
  kind: (typeof PER_FUTURE_KINDS)[number],
  table: readonly number[][],
  faults: number[] = table[0].map(() => 0),
): number[] => {
  const empty = Object.fromEntries(TABLES.map((name) => [name, { cols: 1, rows: [] as number[][] }]));
  const numbers = layTables({
    ...(empty as Record<TableName, { cols: number; rows: number[][] }>),
    measures: { cols: MEASURE.size, rows: [[0, 0, 1, 0]] },
    perFuture: { cols: PER_FUTURE.size, rows: [[PER_FUTURE_KINDS.indexOf(kind), 0]] },
  });
  const perFuture = new Float64Array(PER_FUTURE_FIGURES.size);
  const asked = { trials: table[0].length, months: table.length - 1 };
  const read = (_: number, month: number, out: Float64Array) => out.set(table[month]);
  const memory = { faults: Int16Array.from(faults), perFuture };
  makePerFuture(numbers, asked, memory, read, makeWorkbench(), false).finish(0);
  return [...perFuture];
};

const digits = (x: number): number => Number(x.toPrecision(7));
const ranked = (values: number[]) => {
  const sorted = values.toSorted((a, b) => a - b);
  return { p10: digits(sorted[21]), p50: digits(sorted[105]), p90: digits(sorted[189]) };
};

test('a spread is of type 7: of 0, 10, 20 and 30 it is 3, 15 and 27, whatever is not known', () => {
  expect(spreadOf(Float64Array.of(30, Number.NaN, 0, 20, 10))).toEqual({ p10: 3, p50: 15, p90: 27 });
  expect(spreadOf(Float64Array.of(Number.NaN))).toBeNull();
});

test('ranks are of type 1: of 0, 1, 4 and 9 they are 0, 1 and 9', () => {
  expect(rankedOf(Int32Array.of(9, 0, 4, 1))).toEqual({ p10: 0, p50: 1, p90: 9 });
  expect(rankedOf(new Int32Array())).toBeNull();
});

test('the low points of five futures, worked by hand: the first month of the least, and nothing of the one left out', () => {
  const no = Number.NaN;
  const table = [
    [50, 50, 50, 50, no, 50], // the start
    [40, 60, 30, 50, no, 20],
    [20, 70, 30, 55, no, 90],
    [45, 65, 35, 50, no, -10],
  ];
  // lows 20, 50, 30, 50, none, -10 in months 2, 0, 1, 0, none, 3; sorted -10, 20, 30, 50, 50 and 0, 0, 1, 2, 3
  // 2 is four tenths of the way from -10 to 20
  expect(toldOf('lowest', table)).toEqual([2, 30, 50, 0, 1, 3]);
  expect(toldOf('lowest', table, [0, 0, 1, 0, 0, 1])).toEqual([26, 50, 50, 0, 0, 2]); // of 20, 50 and 50
  expect(
    toldOf(
      'lowest',
      table.map(() => Array(6).fill(no)),
    ),
  ).toEqual(Array(6).fill(no));
});

test('what is counted in a year, worked by hand: one a month, two, three, and nothing of the one left out', () => {
  const months = (count: number) => Array.from({ length: count + 1 }, () => [1, 2, 3, 100, Number.NaN]);
  const no = Number.NaN;
  expect(toldOf('year', months(11), [0, 0, 0, 1, 0])).toEqual([no, no, no, no, no, no]);
  expect(toldOf('year', months(12), [0, 0, 0, 1, 0])).toEqual([12, 24, 36, no, no, no]);
  expect(toldOf('year', months(17), [0, 0, 0, 1, 0])).toEqual([12, 24, 36, 12, 24, 36]);
});

test('the lowest cash is that of each future by itself, sorted by hand', () =>
  withTable((outcome, table) => {
    const cash = table('cash');
    const own = Array.from({ length: TRIALS }, (_, k) => cash.map((row) => row[k]));
    const lows = own.map((future) => Math.min(...future));
    const months = own.map((future) => future.indexOf(Math.min(...future)));
    expect(lowestCash(plan, outcome)).toEqual({ ...ranked(lows), month: ranked(months) });
    expect(new Set(months).size).toBeGreaterThan(5);
  }));

test('half of the futures fall lower than the lowest month of the median line', () =>
  withTable((outcome, table) => {
    const line = table('cash').map((row) => ranked(row).p50);
    expect(lowestCash(plan, outcome)?.p50).toBeLessThan(Math.min(...line));
  }));

test('a year is added up in each future by itself, after a year and at the end', () =>
  withTable((outcome, table) => {
    const counts = yearCounts(plan, outcome);
    for (const name of ['joined', 'left', 'leads', 'meetings', 'signings']) {
      const rows = table(name);
      const year = (end: number) =>
        ranked(
          Array.from({ length: TRIALS }, (_, k) => rows.slice(end - 11, end + 1).reduce((sum, row) => sum + row[k], 0)),
        );
      expect(counts[name], name).toEqual([
        { month: 12, ...year(12) },
        { month: MONTHS, ...year(MONTHS) },
      ]);
    }
    expect(counts.leads[0].p90).toBeGreaterThan(counts.leads[0].p10);
    expect(Object.keys(counts)).not.toContain('households');
  }));
