import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DEFAULT_TABLES, fillDefaults } from '../../src/scenario/fill.ts';
import { mistakeText } from '../../src/scenario/mistake.ts';
import { readScenario } from '../../src/scenario/readScenario.ts';
import { scenarioSchema } from '../../src/scenario/scenario.ts';
import { seatIds } from '../../src/scenario/seatIds.ts';

const SOLO = readFileSync(new URL('../../scenarios/solo-advisor.yaml', import.meta.url), 'utf8');

/** What is said of the shipped solo with these changes. */
const said = (...sets: string[]): string[] => {
  const reading = readScenario('solo.yaml', SOLO, {
    schema: scenarioSchema,
    fill: fillDefaults,
    tables: DEFAULT_TABLES,
    sets,
  });
  return reading.ok ? [] : reading.mistakes.map(mistakeText);
};

test('paid channels with more leads than can be followed are refused', () => {
  const sentence = /expected at most 10000 leads a month, got 1000000\. Lower the spend or raise costPerLead\./;
  expect(said('channels.paid={spendMonthly: 10000000, costPerLead: 10}')[0]).toMatch(sentence);
  expect(said('channels.paid={spendMonthly: 1000, costPerLead: 10}')).toEqual([]);
});

test('a floor above the mean is refused, and so is a hire before the start', () => {
  expect(said('book.aum.mean=90000')[0]).toContain('expected at most the mean of 90000, got 100000.');
  expect(said('policies={early: {at: 2026-12, hire: {role: csa}}}')[0]).toContain('expected 2027-01 or later');
});

test('only the clients of an advisor can be unsettled apart', () => {
  const sentence = 'expected the id of a seat that keeps clients, got "onwer". Did you mean owner?';
  expect(said('policies.storm={ at: 5, unsettle: { seat: onwer } }')[0]).toContain(sentence);
  expect(said('policies.storm={ at: 5, unsettle: { seat: owner } }')).toEqual([]);
});

test('a channel that signs at once takes no hours, and onboarding falls in some month', () => {
  expect(said('channels.organic.cycle=0')[0]).toContain(
    'expected above 0 for a channel whose prospects take hours, got 0.',
  );
  expect(said('channels.organic.cycle=0', 'channels.organic.hours=0')).toEqual([]);
  expect(said('work.onboarding.months=[0, 0]')[0]).toContain('expected a weight above 0 in at least one month');
});

test('parting with clients says with whom, tiers stay in order, and nobody markets for a closed firm', () => {
  expect(said('policies.part={ at: 5, referOut: {} }')[0]).toContain('that would part with every client');
  expect(said('policies.part={ at: 5, referOut: { tier: sliver } }')[0]).toContain('Did you mean silver?');
  const order = said('policies.new={ at: 5, resegment: { from: { gold: 2M } } }')[0];
  expect(order).toContain('expected less than the 1250000 of platinum for gold, got 2000000.');
  const closed = said('capacity.closed=true', 'channels.paid={}')[0];
  expect(closed).toContain('expected no marketing while nobody takes new households, got 1000 a month.');
  expect(said('capacity.closed=true', 'channels.paid={}', 'policies.later={ at: 5, reopen: {} }')).toEqual([]);
});

test('what is said follows no number that is wrong itself', () => {
  expect(said('book.aum.mean=97 %')).toEqual([
    '--set book.aum.mean: expected dollars above 0, got "97 %". Write dollars without %.',
  ]);
});

test('a word that is far too long is cut where a check repeats it, and so is the path to it', () => {
  expect(said(`people.owner.role=${'x'.repeat(6000)}`).join()).toMatch(/the id of a role, got "x{57}\.\.\."/);
  expect(said(`tiers.${'k'.repeat(6000)}=3`)[0]).toMatch(/^--set tiers\.k{57}\.\.\.: /);
});

test('a count of millions is refused before anybody is counted', () => {
  expect(said('people.owner.count=30000000')).toEqual([
    '--set people.owner.count: expected a number of at most 500, got 30000000. Write 500 or less.',
  ]);
  expect(seatIds('csa', 100_000)).toHaveLength(500);
});

test('of many ids a sentence names a dozen', () => {
  const seats = Array.from({ length: 20 }, (_, i) => `n${i + 1}: { role: csa }`).join(', ');
  expect(
    said(`people={ owner: { role: advisor }, ${seats} }`, 'policies.x={ at: 3, letGo: { seat: zoe } }')[0],
  ).toMatch(/Known seats: owner, n1, [^.]*, n11 and 9 more\.$/);
});
