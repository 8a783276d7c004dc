import writeWorkbook, { type CellObject, type Sheet as Written } from 'write-excel-file/universal';
import { wrapped } from '../console/wrapped.ts';
import { monthOfYear, yearOf } from '../words/calendarMonth.ts';
import type { Cell, Sheet, TextCell } from './sheet.ts';
import { undated } from './undated.ts';

/** Longest text that spreadsheets take in a cell. */
const LONGEST = 32_767;
/** Points of height for a line: not every spreadsheet fits a row to its text by itself. */
const LINE = 15;
/** Letters of prose in the width of a digit, in which columns are measured. */
const LETTERS = 1.1;
const TEXT = '@'; // as the format of a cell: what is typed over it, too, stays text and is no formula

/** The sheets as an .xlsx file; the same sheets give the same bytes, whenever that is. */
export async function workbookBytes(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const file = await writeWorkbook(sheets.map(written), { fontFamily: 'Calibri', fontSize: 11 }).toBlob();
  return undated(new Uint8Array(await file.arrayBuffer()));
}

function written({ name, widths, header, pinned, rows }: Sheet): Written<Blob> {
  return {
    sheet: name,
    orientation: 'landscape',
    data: rows.map((row) => row.map((cell, i) => cellOf(cell, widths[i]))),
    columns: widths.map((width) => ({ width })),
    ...(header > 0 && { stickyRowsCount: header }),
    ...(pinned > 0 && { stickyColumnsCount: pinned }),
  };
}

function cellOf(cell: Cell, width: number): CellObject | null {
  if (cell === null) return null;
  if (cell.kind === 'number') return { type: Number, value: cell.value, format: cell.format };
  if (cell.kind === 'date')
    return { type: Date, value: lastDay(cell.start, cell.month), format: 'mmm yyyy', align: 'left' };
  const look = LOOKS[cell.look ?? 'plain'];
  const lines = look.wrap === true ? wrapped(cell.text, LETTERS * width).length : 1;
  return {
    type: String,
    value: storable(cell.text),
    format: TEXT,
    ...(lines > 1 && { height: lines * LINE }),
    ...look,
  };
}

const LOOKS: Readonly<Record<NonNullable<TextCell['look']> | 'plain', Partial<CellObject>>> = {
  plain: { alignVertical: 'top' },
  title: { fontWeight: 'bold', fontSize: 16, height: 24 },
  heading: { fontWeight: 'bold', backgroundColor: '#e3e6ea', alignVertical: 'top', wrap: true },
  soft: { textColor: '#525c6b', alignVertical: 'top' },
  prose: { wrap: true, alignVertical: 'top' },
};

/** Day 0 of a month is the last one of the month before. */
function lastDay(start: string, month: number): Date {
  const day = new Date(Date.UTC(2000, 0, 1));
  day.setUTCFullYear(yearOf(start, month), monthOfYear(start, month) + 1, 0);
  return day;
}

/** The package looks texts up in a plain object: one named like what every object has (`constructor`) is kept apart by a space. */
function storable(text: string): string {
  const short = text.slice(0, LONGEST);
  return short in {} ? `${short} ` : short;
}
