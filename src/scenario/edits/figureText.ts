import type { Quantity } from '../quantity.ts';
import { cut, escapeText } from '../showValue.ts';

/** Digits shown of ends that were worked out; what was written is shown as it was. */
const WORKED_OUT = 4;
const WRITTEN = 12;
/** Laws of a range: its ends are known as they were written. */
const RANGES = ['normal', 'lognormal', 'logitNormal'];

/** "1,234.5", "0.9722": the digits as they stand, in threes. */
export function digits(value: number): string {
  const [whole, part] = Math.abs(value).toPrecision(WRITTEN).includes('e')
    ? [String(Math.abs(value))]
    : String(Number(Math.abs(value).toPrecision(WRITTEN))).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value < 0 ? '-' : ''}${grouped}${part === undefined ? '' : `.${part}`}`;
}

/** Of a unit that may be one of two, the one that the number is counted in. */
function unitFor(value: number, unit: string): string {
  const [first, second = first] = unit.split(', or ');
  return Math.abs(value) < 1 && value !== 0 ? second : first;
}

/** The number with its sign, and what is said after it. */
function parts(value: number, unit: string): readonly [figure: string, after: string] {
  const own = unitFor(value, unit);
  if (/^share\b/.test(own)) return [`${digits(100 * value)} %`, own.slice('share'.length)];
  if (/^dollars\b/.test(own))
    return [`${value < 0 ? '-' : ''}$${digits(Math.abs(value))}`, own.slice('dollars'.length)];
  return [digits(value), own === '' || own === 'number' ? '' : ` ${own}`];
}

/** A quantity in figures and its unit: "20 (15 to 25)" and " hours"; an expression has its text and no unit. */
export function figureParts(q: Quantity): readonly [figure: string, after: string] {
  if (q.kind === 'formula' || (q.kind === 'fixed' && q.text !== undefined)) return [cut(escapeText(q.text ?? '')), ''];
  const { unit } = q.spec;
  if (q.kind === 'fixed') return parts(q.value, unit);
  const shown = (value: number) => (RANGES.includes(q.law.name) ? round(value, WRITTEN) : round(value, WORKED_OUT));
  const [middle, after] = parts(round(q.median, WORKED_OUT), unit);
  const end = (value: number) => parts(shown(value), unitFor(q.median, unit))[0];
  return [`${middle} (${end(q.low)} to ${end(q.high)})`, after];
}

const round = (value: number, figures: number): number => Number(value.toPrecision(figures));

/** "34 households", "$1,500 a month", "20 (15 to 25) hours"; after a key that says the unit, the figure alone. */
export function figureText(q: Quantity, key = ''): string {
  const [figure, after] = figureParts(q);
  const said = ` ${key.replace(/ per /g, ' a ').replace(/ monthly$/, ' a month')}`;
  if (after !== '' && said.endsWith(after)) return figure;
  return figure + (figure === '1' ? after.replace(/^( [a-z]+[a-rt-z])s\b/, '$1') : after); // 1 hour, not 1 hours
}
