import { expect, it } from 'vitest';
import { sha256 } from '../../src/job/sha256.ts';
import { digestText } from '../../src/plan/digest.ts';

it.each([
  ['nothing', ''],
  ['a text of several blocks', 'household '.repeat(100)],
  ['letters of every length in UTF-8', 'a é 東 🙂'],
  ['half a pair of units', 'a\ud83d b'],
])('two programs digest %s alike', (_, text) => {
  expect(sha256(text)).toBe(digestText(text));
});

it('a digest is that of the standard', () => {
  // FIPS 180-2, appendix B.1
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
