import { describe, expect, it } from 'vitest';
import { PRACTICES, type PracticeName } from '../../bench/practices.ts';
import type * as Bench from '../../bench/readPractice.ts';
import { SEAT, tableOf } from '../../src/plan/layout.ts';
import { BUILT } from '../run/builtThreads.ts';

/** As it was built: a path that is right in the source may lead nowhere from dist. */
const { readPractice } = (await import(new URL('../bench/readPractice.js', BUILT).href)) as typeof Bench;

describe('what the bench runs is found and compiled by the built bench', () => {
  it.each(Object.keys(PRACTICES) as PracticeName[])('%s', async (name) => {
    const { plan, text } = await readPractice(name);
    expect(plan.legend.months).toBe(PRACTICES[name].months);
    expect(text).toContain('version: 1');
  });
});

it('the ensemble has 1,000 households, six advisors and fourteen people', async () => {
  const { plan } = await readPractice('ensemble');
  const { at, rows, cols } = tableOf(plan.numbers, 'seats');
  const opening = Array.from({ length: rows }, (_, seat) => plan.numbers[at + seat * cols + SEAT.opening]);
  expect(tableOf(plan.numbers, 'book').rows).toBe(1000);
  expect(opening.filter((held) => held === 1)).toHaveLength(14);
  expect(plan.legend.advisors.filter((_, seat) => opening[seat] === 1)).toHaveLength(6);
});
