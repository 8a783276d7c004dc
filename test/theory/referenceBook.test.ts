import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { futures } from '../support/futures.ts';
import { readPractice } from '../support/practice.ts';
import { meanOf } from '../support/standardErrors.ts';

/*
 * The book of bench/book.yaml is also a kernel of a hundred lines of C, written without this program. Built with
 * `cc -O2 book.c -o book -lm` and run as `./book 10000 100 120` (10,000 trials, 100 households, 120 months) it prints these.
 */
const REFERENCE = { trials: 10_000, households: 190.83, aum: 2.769e8, hit: 0.5156 };
const TRIALS = 1000;
const MONTHS = 120;

const TEXT = readFileSync(resolve(import.meta.dirname, '../../bench/book.yaml'), 'utf8');
const f = futures(compile(readPractice(TEXT), { name: 'book' }), {
  seed: 'book',
  trials: TRIALS,
  months: MONTHS,
  only: ['households', 'aum'],
});

/** Standard errors of the difference, each trial of either program as uncertain as ours. */
const errors = (ours: readonly number[], reference: number): number => {
  const mean = meanOf(ours);
  const variance = meanOf(ours.map((x) => (x - mean) * (x - mean)));
  return (mean - reference) / Math.sqrt(variance / TRIALS + variance / REFERENCE.trials);
};
const ends = (name: 'households' | 'aum'): number[] =>
  Array.from({ length: TRIALS }, (_, k) => f.sum(name, k, MONTHS, 3));

it('the reference book: mean households after ten years (4 se of the difference)', () => {
  expect(Math.abs(errors(ends('households'), REFERENCE.households))).toBeLessThan(4);
});

it('mean AUM (4 se of the difference)', () => {
  expect(Math.abs(errors(ends('aum'), REFERENCE.aum))).toBeLessThan(4);
});

it('the share of futures that ever hit capacity (4 se of the difference)', () => {
  const hits = Array.from({ length: TRIALS }, (_, k) => Number(f.eventMonth('capacity.owner', k) <= MONTHS));
  expect(Math.abs(errors(hits, REFERENCE.hit))).toBeLessThan(4);
});
