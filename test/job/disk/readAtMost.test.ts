import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { readAtMost } from '../../../src/job/disk/readAtMost.ts';

function* endless(): Generator<Buffer> {
  for (;;) yield Buffer.from('abc');
}

test('of a stream without end as much is read as is asked for', async () => {
  expect(new TextDecoder().decode(await readAtMost(Readable.from(endless()), 7))).toBe('abcabca');
});

test('a stream that ends before is read whole', async () => {
  expect(new TextDecoder().decode(await readAtMost(Readable.from([Buffer.from('ab'), Buffer.from('c')]), 7))).toBe(
    'abc',
  );
});
