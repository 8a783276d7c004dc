import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { localPlaces } from './localPlaces.ts';
import { machinePaths } from './machinePaths.ts';
import { barrels, emptyNames } from './names.ts';
import { FOLDERS } from './rooms.ts';
import { silencedTypes } from './silencedTypes.ts';
import { type SourceFile, sourceFiles } from './sourceFiles.ts';
import { unexplainedSkips } from './unexplainedSkips.ts';

const TOP = resolve(import.meta.dirname, '../..');
const code = sourceFiles(TOP, FOLDERS, /\.ts$/);
const words = sourceFiles(TOP, ['.'], /\.(ts|cjs|mjs|json|ya?ml|md|csv|html|css|sh)$|^\.ci\/|LICENSE$/);
const file = (text: string, path = 'src/engine/a.ts'): SourceFile => ({ path, text });

describe('types', () => {
  it('are nowhere silenced', () => {
    expect(code.flatMap(silencedTypes)).toEqual([]);
  });

  it.each([
    ['export const x = 1 as any;', 'says any: name the type'],
    ['export const x: any = 1;', 'says any: name the type'],
    ['export const f = (x: Record<string, any>) => x;', 'says any: name the type'],
    ['// @ts-ignore\nexport const x: string = 1;', 'says @ts-ignore: repair the type'],
    ['/* @ts-nocheck */\nexport const x = 1;', 'says @ts-nocheck: repair the type'],
  ])('silenced: %s', (text, sentence) => {
    expect(silencedTypes(file(text))).toEqual([expect.stringContaining(sentence)]);
  });

  it.each(["export const text = 'as any, @ts-ignore';", '// any month will do\nexport const any = 1;'])(
    'not silenced: %s',
    (text) => {
      expect(silencedTypes(file(text))).toEqual([]);
    },
  );
});

describe('names', () => {
  it('say what a file is', () => {
    expect(code.flatMap(emptyNames)).toEqual([]);
  });

  it.each(['src/stats/utils.ts', 'src/engine/helpers/month.ts', 'test/common.ts', 'reports/util.test.ts'])(
    'a drawer: %s',
    (path) => {
      expect(emptyNames(file('', path))).toEqual([expect.stringContaining('name the file after the one thing')]);
    },
  );

  it.each(['src/run/PoolManager.ts', 'src/store/blockHelper.ts'])('an empty ending: %s', (path) => {
    expect(emptyNames(file('', path))).toEqual([expect.stringContaining('the name the trade has')]);
  });

  it('a name of the trade passes', () => {
    expect(emptyNames(file('', 'src/engine/serviceQuality.ts'))).toEqual([]);
  });
});

describe('barrels', () => {
  it('there are none', () => {
    expect(code.flatMap(barrels)).toEqual([]);
  });

  it.each([
    "export * from './mean.ts';\nexport { sd } from './sd.ts';\n",
    "export type { Mean } from './mean.ts';\n",
    "import { mean } from './mean.ts';\nexport { mean };\n",
  ])('one: %s', (text) => {
    expect(barrels(file(text))).toEqual([expect.stringContaining('import from the file that has the idea')]);
  });

  it.each([
    ['src/index.ts', "export { mean } from './mean.ts';\n"],
    ['src/stats/a.ts', "export { mean } from './mean.ts';\nexport const sd = 1;\n"],
    ['reports/plot.ts', "export { line } from '@observablehq/plot';\n"],
    ['workers/simulate.ts', "import { serve } from '../src/run/body.ts';\nserve();\n"],
  ])('not one: %s', (path, text) => {
    expect(barrels(file(text, path))).toEqual([]);
  });
});

describe('pages', () => {
  it('look alike whatever machine writes them', () => {
    expect(code.filter(({ path }) => path.startsWith('reports/')).flatMap(localPlaces)).toEqual([]);
  });

  it.each([
    ['export const f = new Intl.NumberFormat();', 'format numbers and months by hand'],
    ['export const f = (n: number) => n.toLocaleString();', 'format numbers and months by hand'],
    ['export const f = (d: Date) => d.getMonth();', 'dates of a page are UTC'],
  ])('local: %s', (text, sentence) => {
    expect(localPlaces(file(text))).toEqual([expect.stringContaining(sentence)]);
  });

  it('UTC passes', () => {
    expect(localPlaces(file('export const f = (d: Date) => d.getUTCMonth();'))).toEqual([]);
  });
});

describe('tests', () => {
  it('run together, and a skipped one says why', () => {
    expect(code.filter(({ path }) => path.startsWith('test/')).flatMap(unexplainedSkips)).toEqual([]);
  });

  it.each([
    ["it.only('a', () => {});", 'take .only away'],
    ["describe.only.each([1])('a', () => {});", 'take .only away'],
    ["it.skip('a', () => {});", 'say why in a comment'],
    ["describe.skipIf(true)('a', () => {});", 'say why in a comment'],
    ["// later\nit.skip('a', () => {});", 'say why in a comment'],
  ])('reported: %s', (text, sentence) => {
    expect(unexplainedSkips(file(text, 'test/a.test.ts'))).toEqual([expect.stringContaining(sentence)]);
  });

  it.each([
    "// This system draws no windows.\nit.skip('a', () => {});",
    "it.skip('a', () => {}); // waits for the queue of a later version",
    "it('it.only, describe.skip', () => {});",
    "it.each([1])('a', () => {});",
  ])('not reported: %s', (text) => {
    expect(unexplainedSkips(file(text, 'test/a.test.ts'))).toEqual([]);
  });
});

describe('paths of one machine', () => {
  it('are in no file', () => {
    expect(words.flatMap(machinePaths)).toEqual([]);
  });

  it.each([
    ['home', 'ann/firm.yaml'],
    ['Users', 'ann'],
    ['work', 'main'],
    ['root', '.npmrc'],
  ])('reported: a path under %s', (folder, rest) => {
    const text = `first\nsee '/${folder}/${rest}' for more`;
    expect(machinePaths(file(text))).toEqual([
      expect.stringContaining(`a.ts:2 names /${folder}/${rest}, a path of one`),
    ]);
  });

  it.each([
    'src/work/hours.ts',
    '/usr/bin/env bash',
    'https://example.org/home/page',
    '../work/kinds.ts',
    'a / work / b',
  ])('not reported: %s', (text) => {
    expect(machinePaths(file(text))).toEqual([]);
  });

  it('the lock file names no registry, so that it installs from any', () => {
    const lock = sourceFiles(TOP, ['.'], /^package-lock\.json$/);
    expect(lock).toHaveLength(1);
    expect(lock[0]?.text, 'install with npm config omit-lockfile-registry-resolved=true').not.toContain(
      '"resolved": "http',
    );
  });
});
