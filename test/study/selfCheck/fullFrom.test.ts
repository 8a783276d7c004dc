import { expect, it } from 'vitest';
import { openInline } from '../../../src/run/inline.ts';
import { fullFrom } from '../../../src/study/selfCheck/fullFrom.ts';
import { type Changes, practice } from '../../support/practice.ts';

const EVEN = { 'work.earlyYears': 8.7, 'work.laterYears': 8.7 };
const full = (changes: Changes) => fullFrom(practice({ ...EVEN, ...changes }), openInline().run);

it('by hand: 100 hours a month less 10 and 5, at two hours a household, are 42.5', async () => {
  const own = { 'roles.advisor.overhead': 0.1, 'roles.advisor.businessDevelopment': 60, 'tiers.only.hours': 24 };
  expect(await full(own)).toBe(43);
  expect(await full({ ...own, 'capacity.limit': 0.95 })).toBe(40); // (95 - 15) / 2, exactly
});

it('by hand: the role that is full first decides', async () => {
  const csa = {
    people: { owner: { role: 'advisor', owner: true }, casey: { role: 'csa', owner: true } },
    'tiers.only.hours': 24,
    'work.paperwork': { hours: 30, split: { csa: 1 } },
  };
  expect(await full(csa)).toBe(40); // of the associate's hundred hours, two and a half a household
});

it('prospects and newcomers count at what is expected of them', async () => {
  const channel = {
    kind: 'organic',
    leadsPerYear: 12,
    toMeeting: 0.5,
    toClient: 0.4,
    hours: 20,
    cycle: 1,
    cycleSpread: 0,
  };
  expect(await full({ 'tiers.only.hours': 24, 'channels.site': channel })).toBe(45); // (100 - 10) / 2
});

it('a surge of the calendar counts as a twelfth of its year', async () => {
  const surge = { 'work.calendar': { reviews: { share: 1, split: {}, months: [1] } } };
  expect(await full({ 'tiers.only.hours': 24, ...surge })).toBe(50);
});

it('a firm without households is asked with one newcomer', async () => {
  expect(await full({ 'tiers.only.hours': 24, 'book.households': 0 })).toBe(50);
});

it('a firm whose overhead fills the day is full from none, and one without work never', async () => {
  expect(await full({ 'roles.advisor.businessDevelopment': 1300 })).toBe(0);
  expect(await full({})).toBe(Number.POSITIVE_INFINITY);
});
