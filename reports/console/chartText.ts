import type { ChartSpec } from '../chartSpec.ts';
import { bar } from './bar.ts';
import { chartRows } from './chartRows.ts';
import { displayWidth } from './displayWidth.ts';
import { padded } from './padded.ts';
import type { Paint } from './paint.ts';
import { sparkline } from './sparkline.ts';

const INDENT = '  ';
const WIDEST_PICTURE = 32;
/** A picture narrower than this says nothing that the words beside it do not. */
const NARROWEST_PICTURE = 6;

/** Name, picture, words: in columns where they fit, the name above where they do not. */
export function chartText(spec: ChartSpec, columns: number, paint: Paint): readonly string[] {
  const rows = chartRows(spec);
  const words = Math.max(0, ...rows.map((row) => displayWidth(row.words)));
  const longest = Math.max(0, ...rows.map((row) => displayWidth(row.label)));
  const widest = Math.max(12, Math.floor(columns * 0.36));
  const label = Math.min(longest, widest);
  const beside = columns - INDENT.length - label - words - 4;
  const above = beside < NARROWEST_PICTURE || longest > widest;
  const room = Math.min(WIDEST_PICTURE, above ? columns - INDENT.length * 2 - words - 2 : beside);
  return rows.flatMap((row) => {
    const width = room < NARROWEST_PICTURE ? 0 : room;
    const picture = width === 0 ? '' : draw(row.picture, width);
    const drawn = width === 0 ? '' : `${paint.mark(padded(picture, width))}  `;
    if (!above) return [`${INDENT}${padded(row.label, label)}  ${drawn}${row.words}`.trimEnd()];
    return [
      INDENT + padded(row.label, columns - INDENT.length).trimEnd(),
      `${INDENT}${INDENT}${drawn}${row.words}`.trimEnd(),
    ];
  });
}

function draw(picture: ReturnType<typeof chartRows>[number]['picture'], width: number): string {
  return picture.kind === 'bar'
    ? bar(picture.part, width)
    : sparkline(picture.values, width, picture.low, picture.high);
}
