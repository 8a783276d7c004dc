/** One sheet of a workbook: rows of cells, the first `header` of them and the first `pinned` columns stay in sight. */
export type Sheet = {
  /** At most 31 letters, none of []/\:*? */
  readonly name: string;
  /** Width of each column, in letters. */
  readonly widths: readonly number[];
  readonly header: number;
  readonly pinned: number;
  readonly rows: readonly (readonly Cell[])[];
};

/** What a cell holds. Text is text, whatever it begins with: a workbook of ours has no formulas. */
export type Cell = null | TextCell | NumberCell | DateCell;

export type TextCell = {
  readonly kind: 'text';
  readonly text: string;
  readonly look?: 'title' | 'heading' | 'soft' | 'prose';
};
/** `format` as spreadsheets write it, such as `0.0%`. */
export type NumberCell = { readonly kind: 'number'; readonly value: number; readonly format: string };
/** The last day of a month of the forecast; month 0 is the day before its start. */
export type DateCell = { readonly kind: 'date'; readonly start: string; readonly month: number };

export const text = (words: string, look?: TextCell['look']): TextCell => ({
  kind: 'text',
  text: words,
  ...(look === undefined ? {} : { look }),
});
export const heading = (words: string): TextCell => text(words, 'heading');

/** A number in the format of its unit, with the digits of forecast.json; an empty cell where there is none. */
export function amount(value: number | null | undefined, unit: string): Cell {
  if (value === null || value === undefined || !Number.isFinite(value)) return null;
  return { kind: 'number', value: Number(value.toPrecision(7)), format: formatOf(unit) };
}

/** The end of a month; an empty cell where there is none. */
export function monthEnd(start: string, month: number | null): Cell {
  return month === null ? null : { kind: 'date', start, month };
}

/** How numbers of a unit are shown. Dollars are named apart from the language of the spreadsheet. */
function formatOf(unit: string): string {
  if (/^dollars\b/.test(unit)) return '[$$-409]#,##0';
  if (/^(share|ratio|rate)\b/.test(unit)) return '0.0%';
  if (unit === 'count') return '#,##0';
  if (unit === 'index') return '#,##0.000';
  return '#,##0.0';
}
