import { describe, expect, it } from 'vitest';
import { readOpened } from '../../../src/job/reading/readOpened.ts';
import type { Refusal } from '../../../src/job/refusal.ts';

const file = `version: 1
meta: { title: Test, question: When? }
start: 2027-01
people: { owner: { role: advisor, owner: true } }
channels: {}
policies:
  second: { when: cash > 60000 and utilisation.owner > 0.85, hire: { role: advisor } }
`;
const opened = (text: string) => ({ place: 'my.yaml', content: new TextEncoder().encode(text), bases: [] });
const refusal = (text: string, sets: string[]): Promise<readonly string[]> =>
  readOpened(opened(text), sets).then(
    () => [],
    (error: Refusal) => error.message.split('\n'),
  );

describe('a mistake in a formula', () => {
  it('is told with its place in the file', async () => {
    expect(await refusal(file, [])).toEqual([
      'my.yaml:7:19 policies.second.when: expected a known name, got "utilisation.owner". Did you mean utilization.owner?',
    ]);
  });

  it('is told with the option that wrote it', async () => {
    expect(await refusal(file, ['policies.second.when=2 cash'])).toEqual([
      '--set policies.second.when: expected a sign between two values, got "2 cash". Write the sign, such as 2 * cash.',
    ]);
  });

  it('in its names is not looked for before the rest is right: a name may be what is wrong there', async () => {
    expect(await refusal(file.replace('2027-01', 'soon'), [])).toEqual([
      expect.stringMatching(/^my\.yaml:3:8 start: /),
    ]);
  });

  it.each([
    ['a condition', 'policies.second.when=cash', 'something that is true or false, got "cash".'],
    ['a goal', 'goals=[{ name: Rich, that: cash >, at: 12 }]', 'a whole formula, got "cash >".'],
    ['a measure', 'measures={ mine: sine(cash) }', 'a known function, got "sine(cash)".'],
    ['a measure in full', 'measures={ mine: { is: cash > 1 } }', 'a number, got "cash > 1".'],
    ['an expression', 'inflation== 2 +', 'a whole formula, got "2 +".'],
    ['an assumption in full', 'assumptions={ a: { value: = 2 a } }', 'a sign between two values, got "2 a".'],
    ['the figure of tiers', 'tierReview={ by: = cash }', 'a known name, got "cash".'],
  ])('in the writing of %s is told beside others', async (_, set, expected) => {
    const told = await refusal(file.replace('2027-01', 'soon'), [set]);
    expect(told).toHaveLength(2);
    expect(told[0]).toMatch(/^my\.yaml:3:8 start: /);
    expect(told[1]).toContain(`expected ${expected}`);
  });

  it('is told in the order of the file, with its place there', async () => {
    const text = `${file}inflation: 7\nassumptions:\n  rent: = 2 * (3\n`.replace(/when: .*0.85/, 'when: 2 cash > 1');
    expect((await refusal(text, [])).map((line) => line.split(': expected')[0])).toEqual([
      'my.yaml:7:19 policies.second.when',
      'my.yaml:8:12 inflation',
      'my.yaml:10:9 assumptions.rent',
    ]);
  });

  it('is told beside an expression that cannot be worked out', async () => {
    expect(await refusal(file, ['inflation== 1 / 0'])).toEqual([
      expect.stringContaining('policies.second.when: expected a known name'),
      expect.stringContaining('--set inflation: expected a share a year'),
    ]);
  });

  it('is not looked for in words', async () => {
    const titled = file.replace('title: Test', 'title: = 2 +').replace('2027-01', 'soon');
    expect(await refusal(titled, [])).toHaveLength(1);
  });
});

describe('the reader of formulas', () => {
  it('is handed on with a scenario whose formulas can be used', async () => {
    const { parse } = await readOpened(opened(file.replace('utilisation', 'utilization')), []);
    expect(parse).toBeTypeOf('function');
  });

  it('is not loaded for a scenario without any', async () => {
    expect((await readOpened(opened(file.replace(/when: .*0.85/, 'at: 6')), [])).parse).toBeUndefined();
  });
});
