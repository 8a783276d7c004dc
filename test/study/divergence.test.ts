import { describe, expect, test } from 'vitest';
import { divergenceSentences } from '../../reports/compare/divergenceSentences.ts';
import { calendarMonth } from '../../reports/words/calendarMonth.ts';
import { dollars } from '../../reports/words/dollars.ts';
import { firstDivergence } from '../../src/study/divergence/firstDivergence.ts';
import type { Replay } from '../../src/summary/replay.ts';
import { shippedPlan } from '../run/shippedPlan.ts';
import { futureOf } from '../support/futureOf.ts';

const MONTHS = 60;
const of = (name: string, sets: readonly string[] = [], trial = 3): Replay =>
  futureOf(shippedPlan(name, MONTHS, { sets }).plan, 'parting', trial, MONTHS);

const solo = of('solo-advisor');
const hires = of('first-hire');
const parting = firstDivergence(solo, hires, 'aum');

test('a plan held against itself never parts', () => {
  expect(firstDivergence(solo, of('solo-advisor'), 'aum')).toEqual({
    trial: 3,
    measure: 'aum',
    month: null,
    news: [],
    work: null,
    events: [],
    ends: [],
  });
});

test('before they part every common measure is the same, and in the month itself something is not', () => {
  const { month } = parting;
  expect(month).toBeGreaterThan(1);
  if (month === null) return;
  const common = Object.keys(solo.measures).filter((name) => hires.measures[name] !== undefined);
  const upTo = (replay: Replay, to: number) => common.map((name) => replay.measures[name].values.slice(0, to));
  expect(upTo(hires, month - 1)).toEqual(upTo(solo, month - 1));
  const decided = hires.story[month - 1].happenings.some(({ what }) => what === 'decided');
  expect(decided || JSON.stringify(upTo(hires, month)) !== JSON.stringify(upTo(solo, month))).toBe(true);
});

test('a difference on the first day is told as such', () => {
  expect(firstDivergence(solo, of('solo-advisor', ['book.households=40']), 'aum').month).toBe(0);
});

test('a dated change parts them in its month', () => {
  const priced = of('solo-advisor', ['policies.rise={ at: 20, change: { prospects.minimumAum: 400000 } }']);
  expect(firstDivergence(solo, priced, 'aum')).toMatchObject({
    month: 20,
    news: [{ month: 20, in: 'alternative', told: { what: 'decided', policy: 'rise' } }],
  });
});

test('news of the two change sides with the two', () => {
  const back = firstDivergence(hires, solo, 'aum');
  expect(back.month).toBe(parting.month);
  expect(back.news.map((one) => ({ ...one, in: one.in === 'base' ? 'alternative' : 'base' }))).toEqual(parting.news);
});

test('hours by role are those of the story, meaned over the months told', () => {
  const { work } = parting;
  if (work === null) throw new Error('nobody has other work');
  const mean = (replay: Replay, role: string): number => {
    const months = replay.story.slice(work.from - 1, work.to);
    const sums = months.map(({ arising }) => Object.values(arising[role] ?? {}).reduce((sum, x) => sum + x, 0));
    return sums.reduce((sum, x) => sum + x, 0) / sums.length;
  };
  for (const { role, base, alternative } of work.roles) {
    expect(base).toBeCloseTo(mean(solo, role), 3);
    expect(alternative).toBeCloseTo(mean(hires, role), 3);
  }
});

describe('what is said of it is what it holds', () => {
  const names = { base: '"Solo"', alternative: '"Hires"' };
  const said = divergenceSentences(parting, names, solo);

  test('at most eight sentences, and one where nothing differs', () => {
    expect(said.length).toBeLessThanOrEqual(8);
    const never = firstDivergence(solo, solo, 'aum');
    expect(divergenceSentences(never, names, solo)).toEqual(['In this future nothing differs in any month.']);
  });

  test('the month', () => {
    expect(said[0]).toContain(
      `The two part in ${calendarMonth(solo.start, parting.month ?? 0)} (month ${parting.month})`,
    );
  });

  test('the end', () => {
    const last = said.at(-1) ?? '';
    const [one, other] = [hires, solo].map(({ measures }) => ({
      households: measures.households.values.at(-1),
      aum: measures.aum.values.at(-1) ?? 0,
    }));
    expect(last).toContain(`households ${one.households} and not ${other.households}`);
    expect(last).toContain(`AUM ${dollars(one.aum)} and not ${dollars(other.aum)}`);
  });

  test('hours that come to one role and go from another', () => {
    const line = said.find((sentence) => sentence.includes('in a mean month')) ?? '';
    for (const { label, base, alternative } of parting.work?.roles ?? []) {
      const hours = Math.abs(alternative - base);
      const figure = hours >= 10 ? hours.toFixed(0) : Number(hours.toFixed(1));
      expect(line).toContain(`${figure} hours ${alternative > base ? 'more' : 'fewer'} fall to the role ${label}`);
    }
  });
});
