import { expect } from 'vitest';
import type { Share } from '../../../src/summary/forecast.ts';

/** Reads figures back out of sentences; shares no code with the words of reports. */

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

export const MONTH = `((?:${MONTHS.join('|')}) \\d{4,})`;
export const SHORT = `((?:${MONTHS.map((name) => name.slice(0, 3)).join('|')}) \\d{4,})`;
/** "72 % (70-74 %)", "about 7 in 10 futures (63-80 %)", "3 in 5 (23-88 %)", "under 1 %". */
export const CHANCE =
  '((?:under |over |about )?(?:\\d+ %|\\d+ in \\d+)(?: futures)?(?: \\((?:up to |)[\\d-]+ %(?: or more)?\\))?)';
export const MONEY = '(-?\\$[\\d,.]+[MB]?)';
export const PART = '((?:under |over )?\\d+ %)';
export const RATIO = '(-?\\d+ %)';
export const SIGNED = '([+-]\\d+\\.\\d %)';

/** Number of the month named, the first of the forecast being 1. */
export function monthOf(words: string, start: string): number {
  const [name, year] = words.split(' ');
  const index = MONTHS.findIndex((month) => month.startsWith(name));
  return (Number(year) - Number(start.slice(0, 4))) * 12 + index - (Number(start.slice(5)) - 1) + 1;
}

export function dollarsOf(words: string): number {
  const [, sign, digits, unit] = /^(-?)\$([\d,.]+)([MB]?)$/.exec(words) ?? [];
  const size = Number(digits.replaceAll(',', '')) * { '': 1, M: 1e6, B: 1e9 }[unit as '' | 'M' | 'B'];
  return sign === '-' ? -size : size;
}

export const countOf = (words: string) => Number(words.replaceAll(',', ''));

/** Written with three digits that count, so wrong by half a unit of the third at most. */
export function expectNear(told: number, truth: number): void {
  expect(Math.abs(told - truth)).toBeLessThanOrEqual(Math.abs(truth) * 0.0051 + 0.5);
}

/** A part of a whole in percent, whole. */
export function expectPart(words: string, truth: number): void {
  const said = Number(/\d+/.exec(words)?.[0]) / 100;
  if (words.startsWith('under')) expect(truth).toBeLessThan(said);
  else if (words.startsWith('over')) expect(truth).toBeGreaterThan(said);
  else expect(Math.abs(truth - said)).toBeLessThanOrEqual(0.005 + 1e-9);
}

/** Wilson's interval, written out anew. */
export function wilson(share: number, trials: number): Share {
  const z = 1.96;
  const root = z * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials));
  const scale = 1 + (z * z) / trials;
  const middle = share + (z * z) / (2 * trials);
  return { share, low: Math.max(0, (middle - root) / scale), high: Math.min(1, (middle + root) / scale) };
}

/** A chance as told: the share, no finer than its trials support, and the interval beside it. */
export function expectChance(words: string, truth: Share, trials: number): void {
  const [, how, figure, range] =
    /^(under |over |about )?(\d+ %|\d+ in \d+)(?: futures)?(?: \((.*)\))?$/.exec(words) ?? [];
  expect(figure, words).toBeDefined();
  const wide = Math.max(truth.share - truth.low, truth.high - truth.share) > 0.05;
  if (trials < 30) {
    expect(figure).toBe(`${Math.round(truth.share * trials)} in ${trials}`);
  } else if (/ in 10$/.test(figure)) {
    expect(wide).toBe(true);
    const tenths = Number(figure.split(' ')[0]) / 10;
    if (how === 'under ') expect(truth.share).toBeLessThanOrEqual(tenths / 2 + 1e-9);
    else if (how === 'over ') expect(truth.share).toBeGreaterThanOrEqual(0.95 - 1e-9);
    else expect(Math.abs(truth.share - tenths)).toBeLessThanOrEqual(0.05 + 1e-9);
  } else {
    expect(wide, `${words} of ${trials}`).toBe(false);
    expectPart(`${how ?? ''}${figure}`, truth.share);
  }
  expectRange(range, truth);
}

function expectRange(range: string | undefined, { low, high }: Share): void {
  const near = (said: string, truth: number) =>
    expect(Math.abs(Number(said) / 100 - truth)).toBeLessThanOrEqual(0.00501);
  if (range === undefined) {
    const nothingToTell = high < 0.01 || low > 0.99 || high - low < 0.0101;
    expect(nothingToTell, 'a chance without its interval').toBe(true);
    return;
  }
  const [, upTo] = /^up to (\d+) %$/.exec(range) ?? [];
  const [, orMore] = /^(\d+) % or more$/.exec(range) ?? [];
  const [, from, to] = /^(\d+)-(\d+) %$/.exec(range) ?? [];
  if (upTo !== undefined) {
    expect(low).toBeLessThan(0.01);
    near(upTo, high);
  } else if (orMore !== undefined) {
    expect(high).toBeGreaterThan(0.99);
    near(orMore, low);
  } else {
    near(from, low);
    near(to, high);
  }
}
