import { grouped } from '../../../reports/words/grouped.ts';
import { showValue } from '../../scenario/showValue.ts';
import type { Comparison, Difference, DocumentPath } from '../../summary/proof/compareDocuments.ts';
import { pathText } from './pathText.ts';

const BEFORE = 20; // characters shown before the first that differs

/** The first differences in words, and how many more there are; lists of so many months are told by month. */
export function differenceLines({ differences, differing }: Comparison, expected: unknown, months: number): string[] {
  const more = differing - differences.length;
  const lines = differences.map((difference) => differenceText(difference, byMonth(difference.path, expected, months)));
  return more > 0 ? [...lines, `and ${grouped(more)} more`] : lines;
}

function differenceText({ path, found, expected }: Difference, month: string): string {
  const from = typeof found === 'string' && typeof expected === 'string' ? firstApart(found, expected) : 0;
  return `${pathText(path)}${month}: ${shown(found, from)} in the file, ${shown(expected, from)} re-derived`;
}

/** The month that a place in a list of months means. */
function byMonth(path: DocumentPath, document: unknown, months: number): string {
  const last = path.at(-1);
  if (typeof last !== 'number') return '';
  let here = document;
  for (const step of path.slice(0, -1)) here = (here as Readonly<Record<string | number, unknown>>)[step];
  return Array.isArray(here) && here.length === months && last < months ? ` (month ${last + 1})` : '';
}

function firstApart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return Math.max(0, at - BEFORE);
}

const shown = (value: unknown, from: number): string =>
  typeof value === 'string' && from > 0 ? showValue(`...${value.slice(from)}`) : showValue(value);
