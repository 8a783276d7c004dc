import { FIRM_COLUMNS, type Firm, type Row, readFirm } from './firm.ts';
import { Mistake } from './mistake.ts';

export type Firms = {
  readonly firms: readonly Firm[];
  /** A sentence for each row that cannot be used, with its line. */
  readonly leftOut: readonly string[];
};

/**
 * The firms of a file. A row that cannot be used is told and left out, and the others go on: a score of the rest is
 * still a score.
 * @throws Mistake when columns are missing, or no row can be used.
 */
export const readFirms = (file: string, rows: readonly Row[]): Firms => {
  const columns = Object.keys(rows[0] ?? {});
  const missing = FIRM_COLUMNS.filter((column) => !columns.includes(column));
  if (rows.length > 0 && missing.length > 0)
    throw new Mistake(`${file}: expected columns ${FIRM_COLUMNS.join(', ')}; ${missing.join(', ')} not found.`);
  const firms: Firm[] = [];
  const leftOut: string[] = [];
  rows.forEach((row, i) => {
    const name = row.firm?.trim() || `row ${i + 1}`;
    const read = readFirm(row, name);
    if ('later' in read) firms.push(read);
    else leftOut.push(`${file}: firm ${name}, row ${i + 1}, is left out. ${read.join(' ')}`);
  });
  if (firms.length === 0)
    throw new Mistake([...leftOut, `${file}: expected at least one firm that can be used, got none.`].join('\n'));
  return { firms, leftOut };
};
