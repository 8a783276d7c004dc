import { changeOf } from '../changeOf.ts';
import { isQuantity } from '../isQuantity.ts';
import { type CalendarMonth, type MonthOrCount, monthNumber } from '../month.ts';
import type { Quantity } from '../quantity.ts';
import type { Scenario } from '../scenario.ts';

/** Digests of the data files that a scenario names, by the path of the key that names them. */
export type Digests = { readonly [path: string]: string | undefined };

/** Two scenarios that are compared; without digests, files are told apart by their names. */
export type Pair = {
  readonly base: Scenario;
  readonly alt: Scenario;
  readonly digests?: { readonly base: Digests; readonly alt: Digests } | undefined;
};

/** What rounding may leave between two ways to write one number. */
const CLOSE = 1e-12;
/** Keys whose text is a formula, in which spaces mean nothing beside a sign. */
const FORMULAS = ['when', 'that', 'is'];

const close = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= CLOSE * Math.max(Math.abs(a), Math.abs(b));
const allClose = (a: readonly number[] = [], b: readonly number[] = []): boolean =>
  a.length === b.length && a.every((x, i) => close(x, b[i]));

const tidy = (formula: string): string => formula.trim().replace(/\s*([^\w\s.])\s*/g, '$1');

/** The expression that a number is written as, if it is. */
const textOf = (q: Quantity): string | undefined =>
  q.kind === 'uncertain' || q.text === undefined ? undefined : q.text;

function sameQuantity(a: Quantity, b: Quantity): boolean {
  if (a.spec.unit !== b.spec.unit) return false;
  const [text, other] = [textOf(a), textOf(b)];
  if (text !== undefined || other !== undefined) return tidy(text ?? '') === tidy(other ?? '');
  if (a.kind === 'fixed' || b.kind === 'fixed')
    return a.kind === 'fixed' && b.kind === 'fixed' && close(a.value, b.value);
  if (a.kind === 'formula' || b.kind === 'formula') return false;
  return (
    a.law.name === b.law.name && allClose(a.law.parameters, b.law.parameters) && allClose(a.law.points, b.law.points)
  );
}

export const isMonth = (value: unknown): value is CalendarMonth =>
  typeof value === 'object' && value !== null && 'year' in value && 'month' in value && !('kind' in value);
export const isDate = (value: unknown): value is MonthOrCount =>
  typeof value === 'object' && value !== null && 'kind' in value && (value.kind === 'count' || value.kind === 'date');

const sameDate = (a: MonthOrCount, b: MonthOrCount, { base, alt }: Pair): boolean =>
  a.kind === b.kind && a.kind === 'count'
    ? a.value === (b as typeof a).value
    : monthNumber(a, base.start) - monthNumber(b, alt.start) === 0;

/** Whether two values mean the same, however they are written; a list is in order. */
export function sameValue(a: unknown, b: unknown, pair: Pair, key = ''): boolean {
  if (a === b) return true;
  if (isQuantity(a) && isQuantity(b)) return sameQuantity(a, b);
  if (isDate(a) && isDate(b)) return sameDate(a, b, pair);
  if (typeof a === 'string' && typeof b === 'string') return FORMULAS.includes(key) && tidy(a) === tidy(b);
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((x, i) => sameValue(x, b[i], pair));
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (isQuantity(a) || isQuantity(b) || Array.isArray(a) || Array.isArray(b)) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((name) =>
    sameValue(left[name], right[name], pair, name),
  );
}

/** Whether two numbers of a `change` make the same of the number at `path`. */
export function sameChange(path: string, a: unknown, b: unknown, pair: Pair): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  const [was, is] = [changeOf(pair.base, path, a as string), changeOf(pair.alt, path, b as string)];
  return was.ok && is.ok && was.change.how === is.change.how && sameQuantity(was.change.quantity, is.change.quantity);
}

/** Whether two names of a data file mean the same content, as far as that is known. */
export function sameFile(path: string, a: unknown, b: unknown, { digests }: Pair): boolean {
  const [was, is] = [digests?.base[path], digests?.alt[path]];
  return was === undefined || is === undefined ? a === b : was === is;
}
