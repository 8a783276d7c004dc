import { describe, expect, test } from 'vitest';
import { DATA_FILES, DEFAULT_TABLES, fillDefaults } from '../../src/scenario/fill.ts';
import { mistakeText } from '../../src/scenario/mistake.ts';
import { readScenario } from '../../src/scenario/readScenario.ts';
import { scenarioSchema } from '../../src/scenario/scenario.ts';

const BASE =
  'version: 1\nmeta: { title: T, question: Q }\nstart: 2027-01\npeople: { owner: { role: advisor, owner: true } }\n';

const over = (text: string, base = BASE, folder = '', sets: readonly string[] = []) => {
  const reading = readScenario('alt.yaml', text, {
    schema: scenarioSchema,
    bases: [{ file: 'base.yaml', content: base, folder }],
    fill: fillDefaults,
    tables: DEFAULT_TABLES,
    dataFiles: DATA_FILES,
    sets,
  });
  if (!reading.ok) throw new Error(reading.mistakes.map(mistakeText).join('\n'));
  return reading.scenario;
};

describe('a table that the base leaves to its defaults keeps them', () => {
  test('tiers', () => {
    expect(Object.keys(over('tiers: { gold: null }\n').tiers)).toEqual(['platinum', 'silver']);
  });
  test('channels', () => {
    expect(Object.keys(over('channels: { paid: { spendMonthly: 600 } }\n').channels)).toEqual([
      'referrals',
      'organic',
      'paid',
    ]);
  });
  test('channels of a base whose key is empty', () => {
    const { channels } = over('channels: { paid: {} }\n', `${BASE}channels:\n`);
    expect(Object.keys(channels)).toEqual(['referrals', 'organic', 'paid']);
  });
  test('costs', () => {
    expect(Object.keys(over('costs: { phone: { amount: 1k } }\n').costs)).toContain('insurance');
  });
  test('the calendar, also where work is an empty key', () => {
    const text = 'work: { calendar: { checkIns: null, reviews: { share: 0.6 } } }\n';
    expect(Object.keys(over(text, `${BASE}work:\n`).work.calendar)).toEqual(['reviews', 'planUpdates', 'taxPlanning']);
  });
  test('roles', () => {
    const { roles } = over('roles: { csa: { pay: 70k } }\n', `${BASE}roles: { advisor: { pay: 150k } }\n`);
    expect([roles.advisor.pay, roles.csa.pay]).toMatchObject([{ value: 150_000 }, { value: 70_000 }]);
  });
});

test.each([
  ['the base', 'costs: { phone: { amount: 1k } }\n', `${BASE}office: { rentMonthly: 3k }\n`, []],
  ['the alternative', 'office: { rentMonthly: 3k }\ncosts: { phone: { amount: 1k } }\n', BASE, []],
  ['a set', 'months: 3\n', `${BASE}office: { rentMonthly: 3k }\n`, ['costs.phone={ amount: 1k }']],
])('the usual cost of an office is not written out beside a rent, said by %s', (_, text, base, sets) => {
  expect(Object.keys(over(text, base, '', sets).costs)).toEqual([
    'technology',
    'compliance',
    'insurance',
    'marketing',
    'phone',
  ]);
});

test('a set reaches into the usual brackets of the fee schedule', () => {
  const { brackets } = over('months: 3\n', BASE, '', ['fees.brackets.1.rate=90 bp']).fees;
  expect(brackets.map(({ rate }) => rate)).toMatchObject([
    { value: 0.0125 },
    { value: 0.009 },
    { value: 0.007125 },
    { value: 0.0055 },
    { value: 0.0045 },
  ]);
});

describe('a file of figures', () => {
  const base = `${BASE}book: { file: clients.csv }\n`;
  test('is found from the folder of the text that names it', () => {
    expect(over('months: 3\n', base, '../firm/').book.file).toBe('../firm/clients.csv');
  });
  test('named by the alternative is found from its own folder', () => {
    expect(over('book: { file: mine.csv }\n', base, '../firm/').book.file).toBe('mine.csv');
  });
  test('with a path of its own stays', () => {
    expect(over('months: 3\n', base.replace('clients', '/data/clients'), '../firm/').book.file).toBe(
      '/data/clients.csv',
    );
  });
});
