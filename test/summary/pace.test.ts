import { expect, test } from 'vitest';
import { EVENT_KINDS } from '../../src/plan/eventKinds.ts';
import { EVENT, GENERAL, TABLES, TARGET, type TableName } from '../../src/plan/layout.ts';
import { layTables } from '../../src/plan/layTables.ts';
import { METRICS } from '../../src/plan/memory.ts';
import { NEVER } from '../../src/plan/runner.ts';
import { makePace } from '../../src/summary/reducePace.ts';

const MONTHS = 24;
const empty = Object.fromEntries(TABLES.map((name) => [name, { cols: 1, rows: [] as number[][] }]));
/** A plan that asks for a growth of nothing. */
const numbers = layTables({
  ...(empty as Record<TableName, { cols: number; rows: number[][] }>),
  general: { cols: GENERAL.size, rows: [Array<number>(GENERAL.size).fill(0)] },
  targets: { cols: TARGET.size, rows: [[0, 0]] },
  events: { cols: EVENT.size, rows: [[EVENT_KINDS.indexOf('target'), 0]] },
});

test('pace by hand: of a future that holds, one that falls below in month 20, one that begins with nothing and one left out', () => {
  const openings = [10, 10, 0, 10];
  const rows = (MONTHS + 1) * METRICS;
  const events = new Int16Array(4).fill(NEVER);
  const onPace = new Float64Array(rows);
  const memory = { faults: Int16Array.of(0, 0, 0, 1), events, onPace, paceCounts: new Float64Array(2 * rows) };
  const read = (_: number, row: number, out: Float64Array): void => {
    for (const [k, opening] of openings.entries()) out[k] = k === 1 && row === 20 ? 9 : opening;
  };
  const { fold, finish } = makePace(numbers, { trials: 4, months: MONTHS }, memory, read, 4);
  fold(0, { first: 0, count: 4 });
  finish(0);
  const expected = Array.from({ length: MONTHS + 1 }, (_, row) => (row < 12 ? Number.NaN : row === 20 ? 0.5 : 1));
  expect(Array.from(onPace.subarray(0, MONTHS + 1))).toEqual(expected);
  expect(Array.from(events)).toEqual([23, NEVER, NEVER, NEVER]); // twelve months from the twelfth on
});
