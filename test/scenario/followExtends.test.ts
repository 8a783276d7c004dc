import { expect, test } from 'vitest';
import { type FoundText, followExtends } from '../../src/scenario/followExtends.ts';
import { mistakeText } from '../../src/scenario/mistake.ts';

/** Follows a chain among texts in memory. */
const follow = async (texts: Readonly<Record<string, string>>) => {
  const found = (file: string): FoundText => ({ file, content: texts[file], identity: file });
  const answer = await followExtends(found('a.yaml'), async (named) => {
    const file = named.replace(/^\.\//, '');
    return texts[file] === undefined
      ? { ok: false, sentence: `expected a file, got "${file}".` }
      : { ok: true, found: found(file) };
  });
  return answer.ok ? answer.bases.map(({ file }) => file) : mistakeText(answer.mistake);
};

test('a text that extends nothing stands alone', async () => {
  expect(await follow({ 'a.yaml': 'months: 3\n' })).toEqual([]);
});
test('a chain is followed to its end', async () => {
  const texts = { 'a.yaml': 'extends: ./b.yaml', 'b.yaml': 'months: 3\nextends: c.yaml', 'c.yaml': 'months: 3' };
  expect(await follow(texts)).toEqual(['b.yaml', 'c.yaml']);
});
test('a circle is told with its chain', async () => {
  expect(await follow({ 'a.yaml': 'extends: b.yaml', 'b.yaml': 'months: 3\nextends: a.yaml' })).toBe(
    'b.yaml:2:10 extends: expected a scenario that does not come back to itself, got a.yaml -> b.yaml -> a.yaml. Let one of them stand alone.',
  );
});
test('a text that extends itself is a circle', async () => {
  expect(await follow({ 'a.yaml': 'extends: a.yaml' })).toContain('got a.yaml -> a.yaml.');
});
test('a file that is missing is told with the chain that asks for it', async () => {
  expect(await follow({ 'a.yaml': 'extends: b.yaml', 'b.yaml': 'extends: c.yaml' })).toBe(
    'b.yaml:1:10 extends: expected a file, got "c.yaml". The chain is a.yaml -> b.yaml -> c.yaml.',
  );
});
test('a file that is missing at once is told by itself', async () => {
  expect(await follow({ 'a.yaml': 'extends: b.yaml' })).toBe('a.yaml:1:10 extends: expected a file, got "b.yaml".');
});
test('eight may extend one another', async () => {
  const chain = (length: number) =>
    Object.fromEntries(
      Array.from({ length }, (_, i) => [
        i === 0 ? 'a.yaml' : `${i}.yaml`,
        i < length - 1 ? `extends: ${i + 1}.yaml` : 'months: 3',
      ]),
    );
  expect(await follow(chain(8))).toHaveLength(7);
  expect(await follow(chain(9))).toMatch(/^7\.yaml:1:10 extends: expected at most 8 scenarios .*7\.yaml -> 8\.yaml/);
});
test.each([
  '3',
  '',
  '[a.yaml]',
  '{ a: b }',
  '"  "',

  '/base.yaml',
  '~/base.yaml',
  'C:\\base.yaml',
  'https://a.b/c',
])('extends: %s is no path from the folder and no name', async (value) => {
  const told = await follow({ 'a.yaml': `x: &x b.yaml\nextends: ${value}`, 'b.yaml': 'months: 3' });
  expect(told).toMatch(
    /^a\.yaml:2:\d+ extends: expected a path from the folder of this file, or the name of a shipped/,
  );
});
test('an alias names what it stands for', async () => {
  expect(await follow({ 'a.yaml': 'x: &x b.yaml\nextends: *x', 'b.yaml': 'months: 3' })).toEqual(['b.yaml']);
});
test('a text that cannot be read names nothing; reading it tells why', async () => {
  expect(await follow({ 'a.yaml': 'extends: [b' })).toEqual([]);
});
