import { describe, expect, it } from 'vitest';
import { readOpened } from '../../src/cli/readOpened.ts';
import type { Refusal } from '../../src/cli/refusal.ts';

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

  it('is not looked for before the rest is right', async () => {
    expect(await refusal(file.replace('2027-01', 'soon'), [])).toEqual([
      expect.stringMatching(/^my\.yaml:3:8 start: /),
    ]);
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
