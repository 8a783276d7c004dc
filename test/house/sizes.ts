import type { SourceFile } from './sourceFiles.ts';

/** Tables of figures: long because the world is, and read by looking up. Each with what it tabulates. */
export const FIGURE_TABLES: Readonly<Record<string, string>> = {};

const MEDIAN = 80;
const NINE_IN_TEN = 200;
const LONGEST = 400;

export const lines = ({ text }: SourceFile): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

/** What a share of the files does not exceed: `quantile([1, 2, 3], 0.5)` is 2. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] as number;
}

/** Sizes at which reading stops being a pleasure. */
export function oversizes(files: readonly SourceFile[]): string[] {
  const read = files.filter(({ path }) => !Object.hasOwn(FIGURE_TABLES, path));
  if (read.length === 0) return [];
  const found: string[] = [];
  for (const file of read) {
    const most = file.path.startsWith('workers/') ? 40 : LONGEST;
    if (lines(file) <= most) continue;
    const way = most === 40 ? 'move the body to src/run' : 'it holds more than one idea; give each its own file';
    found.push(`${file.path} has ${lines(file)} lines, more than ${most}: ${way}.`);
  }
  const median = quantile(read.map(lines), 0.5);
  if (median > MEDIAN) found.push(`The median file has ${median} lines, more than ${MEDIAN}: split the longest.`);
  const nine = quantile(read.map(lines), 0.9);
  if (nine > NINE_IN_TEN) {
    const long = read.filter((file) => lines(file) > NINE_IN_TEN).map(({ path }) => path);
    found.push(`Nine in ten files should have under ${NINE_IN_TEN} lines; these are longer: ${long.join(', ')}.`);
  }
  return found;
}

/** Files, lines and longest file of every room, and how the tests compare with the source. */
export function sizeTable(source: readonly SourceFile[], tests: readonly SourceFile[]): string {
  const rooms = new Map<string, number[]>();
  for (const file of [...source, ...tests]) {
    const parts = file.path.split('/');
    const name = parts[0] === 'src' && parts.length > 2 ? `src/${parts[1]}` : (parts[0] as string);
    rooms.set(name, [...(rooms.get(name) ?? []), lines(file)]);
  }
  const row = (name: string, ...cells: (string | number)[]): string =>
    name.padEnd(14) + cells.map((cell) => String(cell).padStart(9)).join('');
  const rows = [...rooms].map(([name, sizes]) => row(name, sizes.length, sum(sizes), Math.max(...sizes)));
  const ratio = (sum(tests.map(lines)) / Math.max(1, sum(source.map(lines)))).toFixed(2);
  return [row('room', 'files', 'lines', 'longest'), ...rows, `${ratio} lines of test to a line of source`].join('\n');
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
