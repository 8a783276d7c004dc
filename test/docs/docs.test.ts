import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempTree } from '../support/tempTree.ts';
import { deadLinks, missingPaths, missingScripts } from './faults.ts';
import { codeLines } from './markdown.ts';

const TOP = resolve(import.meta.dirname, '../..');
const read = (name: string): string => readFileSync(join(TOP, name), 'utf8');
const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;
const docs = existsSync(join(TOP, 'docs')) ? readdirSync(join(TOP, 'docs')).filter((name) => name.endsWith('.md')) : [];
const texts = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...docs.map((name) => `docs/${name}`)];

describe('the documents', () => {
  it('begin with the two lines that a newcomer types', () => {
    expect(codeLines(read('README.md')).slice(0, 2)).toEqual([
      expect.stringMatching(/^npm ci && npm start\b/),
      expect.stringMatching(/^npm ci && npm test\b/),
    ]);
  });

  it.each(texts)('%s names only scripts that exist', (name) => {
    expect(missingScripts(read(name), scripts)).toEqual([]);
  });

  it.each(texts)('%s names only files that exist', (name) => {
    expect(missingPaths(TOP, read(name))).toEqual([]);
  });

  it.each(texts)('%s links only to what is there', (name) => {
    expect(deadLinks(TOP, name)).toEqual([]);
  });
});

describe('a fault of a document is found', () => {
  it.each([
    ['Run `npm run chekc`.', '"npm run chekc" is written, but package.json has no script "chekc".'],
    ['    npm ci && npm stop', '"npm stop" is written, but package.json has no script "stop".'],
    ['```\nnpm run --silent build:all\n```', '"npm run --silent build:all" is written'],
  ])('%s', (text, sentence) => {
    expect(missingScripts(text, { check: '', start: '' })).toEqual([expect.stringContaining(sentence)]);
  });

  it('npm ci, npm install and npm pack are commands of npm itself', () => {
    expect(missingScripts('    npm ci && npm start\n    npm install headroom\n    npm pack', { start: '' })).toEqual(
      [],
    );
  });

  it('a file that has moved', () => {
    expect(missingPaths(TOP, 'See `src/engine/gone.ts`, `package.json` and `test/docs/`.')).toEqual([
      '`src/engine/gone.ts` is named, but is not there.',
    ]);
  });

  it('a link to a missing file or heading', async () => {
    const files = {
      'docs/a.md': '[b](b.md#rooms) [up](../README.md) [here](#a) [web](https://example.org/x)\n\n# A\n',
      'docs/b.md': '# Doors\n',
    };
    expect(await tempTree(files, (top) => deadLinks(top, 'docs/a.md'))).toEqual([
      'docs/a.md links to b.md#rooms, but there is no such heading.',
      'docs/a.md links to ../README.md, but there is no such file.',
    ]);
  });
});
