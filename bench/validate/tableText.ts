import type { Row } from './row.ts';

const COLUMNS = ['figure', 'what', 'published', 'simulated', 'tolerance', 'verdict'] as const;

/** The rows as a table of plain text, with the reasons of what is missed below. */
export const tableText = (rows: readonly Row[]): string => {
  const widths = COLUMNS.map((name) => Math.max(name.length, ...rows.map((row) => row[name].length)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => cell.padEnd(widths[i]))
      .join('  ')
      .trimEnd();
  const met = rows.filter(({ verdict }) => verdict === 'met').length;
  const checks = rows.filter(({ verdict }) => verdict !== 'shown').length;
  const reasons = rows.flatMap(({ figure, what, why }) => (why === undefined ? [] : [`${figure}, ${what}: ${why}`]));
  return [
    line(COLUMNS),
    line(widths.map((width) => '-'.repeat(width))),
    ...rows.map((row) => line(COLUMNS.map((name) => row[name]))),
    '',
    `${met} of ${checks} checks met.`,
    ...reasons,
    '',
  ].join('\n');
};
