import { expectation, suggestion, withinBounds } from './expectation.ts';
import { type Family, middle } from './family.ts';
import { mendRange } from './mendRange.ts';
import { mendUnits } from './mendUnits.ts';
import { isLaw, parseLaw } from './parseLaw.ts';
import { parseNumber, type WrittenNumber } from './parseNumber.ts';
import type { FormulaQuantity, Quantity, QuantitySpec } from './quantity.ts';
import { rangeLaw } from './rangeLaw.ts';
import { showValue } from './showValue.ts';
import { unclearSuffix } from './unclearSuffix.ts';

export type QuantityAnswer =
  | { readonly ok: true; readonly quantity: Quantity }
  | { readonly ok: false; readonly message: string };

const WITH_RANGE = /^(.+?)\s*\(\s*(.+?)\s+to\s+(.+?)\s*\)$/;
const RANGE = /^(.+?)\s+to\s+(.+)$/;

/** A normal law reaches past its ends: one draw in 30,000 lies 2.4 times as far from the middle as the 5 % point. */
const FAR = 2.4;

/** Reads one number, range, value with its range, or law by name. */
export function parseQuantity(raw: number | string, spec: QuantitySpec): QuantityAnswer {
  const refuse = (wayOut = suggestion(spec, raw), expected = expectation(spec)): QuantityAnswer => ({
    ok: false,
    message: `expected ${expected}, got ${showValue(raw)}. ${wayOut}`,
  });
  if (typeof raw === 'number') {
    return withinBounds(spec, raw) && Number.isFinite(raw) ? fixed(raw, spec) : refuse();
  }
  const text = raw.trim();
  if (text.startsWith('=')) {
    return { ok: true, quantity: unsettled(text, spec) };
  }
  if (isLaw(text)) {
    const answer = parseLaw(text, spec);
    return answer.ok ? answer : refuse(answer.wayOut, answer.expected);
  }
  const parts = WITH_RANGE.exec(text)?.slice(1) ?? RANGE.exec(text)?.slice(1) ?? [text];
  const numbers: WrittenNumber[] = [];
  for (const part of parts) {
    const number = parseNumber(part, spec.unit);
    if (number.ok) numbers.push(number);
    else return refuse(number.wayOut ?? mended(text, parts, spec) ?? rewritten(text, spec) ?? suggestion(spec, raw));
  }
  const unclear = unclearSuffix(numbers, parts);
  if (unclear !== undefined) return refuse(unclear);
  const values = numbers.map((number) => number.value);
  const outside = values.find((value) => !withinBounds(spec, value));
  const inParts = numbers.some(({ suffix }) => /%|bp/.test(suffix));
  if (outside !== undefined) return refuse(suggestion(spec, inParts ? raw : outside));
  if (values.length === 1) return fixed(values[0], spec);
  if (spec.known !== undefined) return refuse('Write one number.', `one number (${spec.known})`);
  const [low, high] = values.slice(-2);
  const median = values.length === 3 ? values[0] : undefined;
  if (!(low < high)) return refuse('Write the lower end first, such as 16 to 24.', 'a range from low to high');
  if (median !== undefined && !(low < median && median < high)) {
    return refuse('Write the value between its ends, such as 8 (4 to 16).', 'a value inside its range');
  }
  const family = familyOf(spec, low);
  if (family === 'logitNormal' && !(low > 0 && high < 1)) {
    return refuse('Write ends such as 1 % to 99 %.', 'a range of shares strictly between 0 and 1');
  }
  const centre = median ?? middle(family, low, high);
  const least = spec.min ?? spec.above;
  if (family === 'normal' && least !== undefined && centre - FAR * (centre - low) < least) {
    const wayOut = least === 0 ? 'Write a low end above 0.' : 'Write a narrower range.';
    return refuse(wayOut, `a range whose draws stay at ${least} or more`);
  }
  const law = rangeLaw(family, centre, low, high);
  return { ok: true, quantity: { kind: 'uncertain', law, median: centre, low, high, spec } };
}

/** The same text in the units that are read here, if that would be accepted. */
function mended(text: string, parts: readonly string[], spec: QuantitySpec): string | undefined {
  const [first, ...others] = parts.map((part) => mendUnits(part, spec.unit));
  const attempt = [first, others.length === 2 ? `(${others.join(' to ')})` : others.map((other) => `to ${other}`)]
    .flat()
    .join(' ')
    .trim();
  return attempt !== text && parseQuantity(attempt, spec).ok ? `Write ${attempt}.` : undefined;
}

/** The same range or thousands as they are written here, if that would be accepted. */
function rewritten(text: string, spec: QuantitySpec): string | undefined {
  const attempt = mendRange(text).find((one) => parseQuantity(one, spec).ok);
  if (attempt === undefined) return undefined;
  return /^\d{4,}$/.test(attempt) ? `Write ${attempt} or ${grouped(attempt)}.` : `Write ${attempt}.`;
}

const grouped = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, ',');

/** Shares and chances stay between 0 and 1; what cannot be negative is lognormal. */
function familyOf(spec: QuantitySpec, low: number): Family {
  const chance = spec.unit.startsWith('share') && (spec.min ?? spec.above ?? -1) >= 0 && (spec.max ?? 2) <= 1;
  if (chance) return 'logitNormal';
  return low > 0 ? 'lognormal' : 'normal';
}

/** An expression as it is written: what it comes to is known when the whole scenario is. */
function unsettled(written: string, spec: QuantitySpec): FormulaQuantity {
  const text = written.replace(/\s+/g, ' ');
  const unknown = Number.NaN;
  const figures = { median: unknown, low: unknown, p10: unknown, p50: unknown, p90: unknown, high: unknown };
  return { kind: 'formula', text, ...figures, timed: false, settled: false, spec };
}

function fixed(value: number, spec: QuantitySpec): QuantityAnswer {
  return { ok: true, quantity: { kind: 'fixed', value: value === 0 ? 0 : value, spec } };
}
