import { describe, expect, it } from 'vitest';
import { readOpened } from '../../src/cli/readOpened.ts';
import type { Refusal } from '../../src/cli/refusal.ts';
import type { FindFormulas } from '../../src/compile/askedFormulas.ts';
import { measureNames } from '../../src/compile/scenarioFormulas.ts';

const file = `version: 1
meta: { title: Test, question: cash > 60000 and utilisation.owner > 0.85 }
start: 2027-01
people: { owner: { role: advisor, owner: true } }
channels: {}
`;
const opened = (text: string) => ({ place: 'my.yaml', name: 'my', content: new TextEncoder().encode(text) });
/** Takes the scenario's question for a condition. */
const question: FindFormulas = (s) => [
  { path: 'meta.question', text: s.meta.question, names: measureNames(s), wants: 'truth' },
];

const refusal = (
  text: string,
  sets: string[],
  find: readonly FindFormulas[] = [question],
): Promise<readonly string[]> =>
  readOpened(opened(text), sets, find).then(
    () => [],
    (error: Refusal) => error.message.split('\n'),
  );

describe('a mistake in a formula', () => {
  it('is told with its place in the file', async () => {
    expect(await refusal(file, [])).toEqual([
      'my.yaml:2:32 meta.question: expected a known name, got "utilisation.owner". Did you mean utilization.owner?',
    ]);
  });

  it('is told with the option that wrote it', async () => {
    expect(await refusal(file, ['meta.question=2 cash'])).toEqual([
      '--set meta.question: expected a sign between two values, got "2 cash". Write the sign, such as 2 * cash.',
    ]);
  });

  it('is not looked for before the rest is right', async () => {
    expect(await refusal(file.replace('2027-01', 'soon'), [])).toEqual([
      expect.stringMatching(/^my\.yaml:3:8 start: /),
    ]);
  });
});

describe('the reader of formulas', () => {
  it('is handed on with a scenario whose formulas can be used', async () => {
    const { parse } = await readOpened(opened(file.replace('utilisation', 'utilization')), [], [question]);
    expect(parse).toBeTypeOf('function');
  });

  it('is not loaded for a scenario without any', async () => {
    expect((await readOpened(opened(file), [])).parse).toBeUndefined();
  });
});
