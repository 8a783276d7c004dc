import type { Machine } from './machine.ts';
import type { Result } from './result.ts';
import { spreadOf } from './spread.ts';

/** What was measured, for programs: every value, and what the table says of them. */
export const resultJson = (machine: Machine, threads: number, results: Readonly<Record<string, Result>>): string => {
  const workloads = Object.entries(results).map(([name, { about, rows, figures }]) => [
    name,
    { about, rows: rows.map((row) => (row.values.length === 0 ? row : { ...row, ...spreadOf(row.values) })), figures },
  ]);
  return `${JSON.stringify({ machine, threads, workloads: Object.fromEntries(workloads) }, null, 2)}\n`;
};
