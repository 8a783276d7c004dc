import { describe, expect, it } from 'vitest';
import { readOptions } from '../../bench/options.ts';

const KNOWN = ['solo-decade', 'book'];
const read = (...args: string[]) => readOptions(args, KNOWN, { threads: 2, reference: new URL('file:///shared/') });

it('without names everything is measured, at full size', () => {
  const { names, effort } = read();
  expect(names).toEqual(KNOWN);
  expect(effort).toMatchObject({ threads: 2, scale: 1, quick: false, rounds: undefined });
});

it('one workload, its figures to a file', () => {
  expect(read('book', '--json', 'out.json')).toMatchObject({ names: ['book'], json: 'out.json' });
});

it('a folder of references is one of this machine', () => {
  expect(read('--reference', '/kernels').effort.reference.href).toBe('file:///kernels/');
});

describe('a mistake is a sentence', () => {
  it.each([
    [['bok'], 'expected workloads among solo-decade, book, got bok.'],
    [['--rounds', '0'], '--rounds: expected a whole number from 1 to 9999, got 0. Write --rounds 3.'],
    [['--threads', 'two'], '--threads: expected a whole number from 1 to 9999, got two. Write --threads 3.'],
    [['--scale', '2'], '--scale: expected a share of the trials above 0, to 1, got 2. Write --scale 0.1.'],
    [['--fast'], "Unknown option '--fast'"],
    [['book', '--write'], '--write: the table is kept of all workloads at full size.'],
  ])('%s', (args, sentence) => {
    expect(() => read(...args)).toThrow(sentence);
  });
});
