import { expect, test, vi } from 'vitest';
import { readOpened } from '../../../src/job/reading/readOpened.ts';

vi.mock('mathjs/number', () => {
  throw new Error('the parser was loaded');
});

const refused = (text: string): Promise<unknown> =>
  readOpened({ place: 'my.yaml', content: new TextEncoder().encode(text), bases: [] }, []);

test('the parser of formulas, which takes a quarter of a second, is not loaded for mistakes without any formula', async () => {
  await expect(refused('version: 1\nstart: soon\n')).rejects.toThrow('start: expected a calendar month');
});

test('it is for mistakes beside one', async () => {
  await expect(refused('version: 1\nstart: soon\ninflation: = 2 +\n')).rejects.not.toThrow('expected');
});
