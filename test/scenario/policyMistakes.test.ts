import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DEFAULT_TABLES, fillDefaults } from '../../src/scenario/fill.ts';
import { mistakeText } from '../../src/scenario/mistake.ts';
import { readScenario } from '../../src/scenario/readScenario.ts';
import { scenarioSchema } from '../../src/scenario/scenario.ts';

const SOLO = readFileSync(new URL('../../scenarios/solo-advisor.yaml', import.meta.url), 'utf8');

const said = (...policies: string[]): string => {
  const sets = ['people.casey={ role: csa }', ...policies.map((policy) => `policies.${policy}`)];
  const options = { schema: scenarioSchema, fill: fillDefaults, tables: DEFAULT_TABLES, sets };
  const reading = readScenario('solo.yaml', SOLO, options);
  return reading.ok ? '' : reading.mistakes.map(mistakeText).join('\n');
};

test.each([
  [
    'a policy without a when',
    ['p={ hire: { role: csa } }'],
    'expected a month or a condition, got neither. Write at: 6',
  ],
  [
    'a month and a condition',
    ['p={ at: 3, when: cash > 0, hire: { role: csa } }'],
    'expected either at or when, got both.',
  ],
  ['nothing to do', ['p={ at: 3 }'], 'expected something to do, got nothing. Add one of letGo, retire,'],
  ['several times at one date', ['p={ at: 3, times: 2, hire: { role: csa } }'], 'expected 1 with at, got 2.'],
  [
    'an unknown seat',
    ['p={ at: 3, letGo: { seat: casy } }'],
    'expected the id of a seat, got "casy". Did you mean casey?',
  ],
  [
    'hired and let go in one month',
    ['h={ at: 4, hire: { role: csa } }', 'p={ at: 4, letGo: { seat: h } }'],
    'expected somebody who is there by month 4, got "h", who is decided on in month 4.',
  ],
  [
    'an advisor who retires before joining',
    ['h={ at: 9, hire: { role: advisor } }', 'p={ at: 5, retire: { seat: h } }'],
    'expected somebody who is there by month 5, got "h", who is decided on in month 9.',
  ],
  [
    'a retirement without clients',
    ['p={ at: 5, retire: { seat: casey } }'],
    'expected the seat of an advisor, who keeps clients, got "casey".',
  ],
  [
    'one seat let go and promoted',
    ['h={ at: 4, letGo: { seat: casey } }', 'p={ at: 4, promote: { seat: casey, to: associate } }'],
    'expected one decision about "casey" in a month, got another in policies.h.letGo.',
  ],
  [
    'a book bought for a seat without clients',
    ['p={ at: 5, buyBook: { households: 9, seat: casey } }'],
    'expected the seat of an advisor, who keeps clients, got "casey".',
  ],
  [
    'two loans under one id',
    ['p={ at: 5, buyBook: { households: 9 }, takeLoan: { amount: 5, rate: 0, years: 1 } }'],
    'expected one loan under the id of the policy, got two.',
  ],
  [
    'a loan over a part of a month',
    ['p={ at: 5, buyBook: { households: 9, loanYears: 0.7 } }'],
    'policies.p.buyBook.loanYears: expected a whole number of months, got 0.7 years.',
  ],
  [
    'a share financed beyond the price',
    ['p={ at: 5, buyBook: { households: 9, financed: 1.1 } }'],
    'policies.p.buyBook.financed: expected a share from 0 to 1, got 1.1.',
  ],
  ['a book of nobody', ['p={ at: 5, buyBook: { households: 0 } }'], 'above 0, at most 100000, got 0'],
  [
    'a successor of oneself',
    ['p={ at: 4, retire: { seat: owner, successor: owner } }'],
    'expected another seat, got "owner" itself.',
  ],
  [
    'a path that leads nowhere',
    ['p={ at: 4, change: { prospects.minimum: 5 } }'],
    'expected the path of a number that this scenario has, got "prospects.minimum".',
  ],
  [
    'a number of the first day',
    ['p={ at: 4, change: { book.households: 50 } }'],
    'expected a number that still counts after the first day, got "book.households".',
  ],
  ['a number out of bounds', ['p={ at: 4, change: { service.chasers: 9 } }'], 'expected requests from 0 to 1, got 9.'],
])('%s is told', (_, policies, sentence) => {
  expect(said(...policies)).toContain(sentence);
});

test('the same policies without their mistakes are accepted', () => {
  expect(said('h={ at: 4, hire: { role: csa } }', 'p={ at: 5, letGo: { seat: h } }')).toBe('');
  expect(
    said('h={ at: 4, promote: { seat: casey, to: associate } }', 'p={ at: 9, change: { service.chasers: x 0.5 } }'),
  ).toBe('');
});
