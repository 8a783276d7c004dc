import { symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempTree } from '../support/tempTree.ts';
import { forcedDoors } from './forcedDoors.ts';

const TOP = resolve(import.meta.dirname, '../..');

/** Forced doors of a small house; every file named in an import but not given is made, so that only doors count. */
function doorsOf(files: Record<string, string>): Promise<string[]> {
  const all: Record<string, string> = { 'src/math/log.ts': 'export type T = number;\nexport const v = 1;\n' };
  for (const [file, text] of Object.entries(files)) {
    all[file] = text;
    for (const [, target] of text.matchAll(/'(\.[^']+)'/g)) {
      all[join(file, '..', target as string)] ??= 'export type T = number;\nexport const v = 1;\n';
    }
  }
  return tempTree(all, (top) => {
    symlinkSync(join(TOP, 'node_modules'), join(top, 'node_modules'));
    return forcedDoors(top);
  });
}

const use = (path: string): string => `import { v } from '${path}';\nexport const w = v;\n`;
const useType = (path: string): string => `import type { T } from '${path}';\nexport type U = T;\n`;

describe('the doors of this house', () => {
  it('are used and none is forced', async () => {
    expect(await forcedDoors(TOP)).toEqual([]);
  });
});

describe('a forced door is reported with whom to ask', () => {
  it.each([
    ['src/math/a.ts', '../plan/layout.ts', 'pass the value in as an argument'],
    ['src/plan/a.ts', '../stats/mean.ts', 'plan knows only math'],
    ['src/library/a.ts', '../cli/refusal.ts', 'both ask src/job to do it'],
    ['src/library/a.ts', '../store/address.ts', 'both ask src/job to do it'],
    ['src/library/a.ts', '../../reports/page.ts', 'both ask src/job to do it'],
    ['src/stats/a.ts', '../plan/layout.ts', 'ask summary to lay them out'],
    ['src/random/a.ts', '../plan/layout.ts', 'pass keys and parameters in as numbers'],
    ['src/scenario/a.ts', '../compile/passes.ts', 'ask compile what it means'],
    ['src/compile/a.ts', '../engine/month.ts', 'write the number into the Plan'],
    ['src/engine/a.ts', '../scenario/book.ts', 'ask compile to write what it needs into the Plan'],
    ['src/engine/a.ts', '../compile/passes.ts', 'ask compile to write what it needs into the Plan'],
    ['src/engine/a.ts', '../random/rootKey.ts', 'not its root key'],
    ['src/summary/a.ts', '../engine/month.ts', 'in the legend of the Plan'],
    ['src/study/a.ts', '../run/inline.ts', 'ask cli to pass them in'],
    ['src/study/a.ts', '../compile/passes.ts', 'ask cli to pass them in'],
    ['src/run/inline.ts', '../scenario/book.ts', 'the body of run'],
    ['src/run/inline.ts', '../summary/forecast.ts', 'the body of run'],
    ['src/run/threads.ts', '../compile/passes.ts', 'ask cli for anything a person said'],
    ['src/store/a.ts', '../engine/month.ts', 'store knows plan'],
    ['src/intake/a.ts', '../scenario/book.ts', 'intake knows plan'],
    ['workers/a.ts', '../src/engine/month.ts', 'only calls the body of src/run'],
    ['workers/a.ts', '../src/run/threads.ts', 'only calls the body of src/run'],
    ['reports/a.ts', '../src/engine/month.ts', 'let cli touch files'],
    ['reports/a.ts', '../src/study/compare.ts', 'take only types from study'],
    ['src/summary/a.ts', '../cli/main.ts', 'summary knows only'],
    ['src/job/a.ts', '../cli/render.ts', 'ask cli for options'],
    ['src/job/a.ts', '../library/whole.ts', 'ask cli for options'],
    ['src/job/a.ts', '../store/address.ts', 'ask cli for options'],
    ['src/job/a.ts', '../../reports/page.ts', 'words on a screen'],
    ['src/job/disk/a.ts', '../../scenario/book.ts', 'only reads files as they are'],
    ['src/study/a.ts', '../job/openWork.ts', 'ask cli to pass them in'],
    ['src/cli/a.ts', '../index.ts', 'cli uses rooms'],
    ['src/cli/a.ts', '../../workers/simulate.ts', 'by path only'],
    ['src/index.ts', './cli/main.ts', 'lists the public API'],
    ['bench/a.ts', '../src/cli/main.ts', 'import the room that does the work'],
    ['reports/a.ts', '../bench/main.ts', 'let cli touch files'],
    ['src/cli/a.ts', '../../test/support/tree.ts', 'cli uses rooms'],
  ])('%s to %s', async (file, target, sentence) => {
    const forced = await doorsOf({ [file]: use(target) });
    expect(forced).toEqual([expect.stringContaining(`${file} imports ${join(file, '..', target)}`)]);
    expect(forced[0]).toContain(sentence);
  });

  it('counts a re-export and a lazy import as much as an import', async () => {
    const forced = await doorsOf({
      'src/engine/a.ts': "export { v } from '../scenario/book.ts';\n",
      'src/engine/b.ts': "export const lazy = () => import('../scenario/book.ts');\n",
    });
    expect(forced).toHaveLength(2);
  });

  it('counts a type where only math, plan and random may be known', async () => {
    expect(await doorsOf({ 'src/engine/a.ts': useType('../scenario/book.ts') })).toHaveLength(1);
  });

  it('names an import that leads nowhere', async () => {
    const forced = await tempTree({ 'src/math/a.ts': use('./gone.ts') }, forcedDoors);
    expect(forced).toEqual([expect.stringContaining('imports end in .ts')]);
  });

  it('names a circle', async () => {
    const forced = await doorsOf({ 'src/math/a.ts': use('./b.ts'), 'src/math/b.ts': use('./a.ts') });
    expect(forced[0]).toContain('move what both need into a third file');
  });
});

describe('an open door is not reported', () => {
  it.each([
    ['src/plan/a.ts', '../math/log.ts'],
    ['src/compile/a.ts', '../scenario/book.ts'],
    ['src/engine/a.ts', '../random/normal.ts'],
    ['src/run/inline.ts', '../summary/reduce.ts'],
    ['src/job/a.ts', '../compile/passes.ts'],
    ['src/job/a.ts', './disk/files.ts'],
    ['src/cli/a.ts', '../job/openWork.ts'],
    ['src/library/a.ts', '../job/openWork.ts'],
    ['src/cli/a.ts', '../../reports/page.ts'],
    ['workers/a.ts', '../src/run/body.ts'],
    ['test/a.ts', '../src/cli/main.ts'],
  ])('%s to %s', async (file, target) => {
    expect(await doorsOf({ [file]: use(target) })).toEqual([]);
  });

  it('reports may know the types of study', async () => {
    expect(await doorsOf({ 'reports/a.ts': useType('../src/study/compare.ts') })).toEqual([]);
  });

  it('types may go round in a circle', async () => {
    expect(await doorsOf({ 'src/math/a.ts': useType('./b.ts'), 'src/math/b.ts': useType('./a.ts') })).toEqual([]);
  });
});

describe('the machine stays outside quiet rooms', () => {
  it.each(['math', 'plan', 'stats', 'random', 'scenario', 'compile', 'engine', 'summary', 'study'])(
    'src/%s may not import node:fs',
    async (room) => {
      const forced = await doorsOf({ [`src/${room}/a.ts`]: "import { readFileSync as v } from 'node:fs';\nv('x');\n" });
      expect(forced).toEqual([expect.stringContaining(`imports fs (machine in ${room})`)]);
    },
  );

  it('src/job reads files in src/job/disk alone', async () => {
    const text = "import { readFileSync as v } from 'node:fs';\nv('x');\n";
    const forced = await doorsOf({ 'src/job/a.ts': text, 'src/job/disk/a.ts': text });
    expect(forced).toEqual([expect.stringContaining('src/job/a.ts imports fs (machine in job)')]);
  });

  it('threads may, inline, reports and store may not', async () => {
    const text = "import { Worker } from 'node:worker_threads';\nexport const w = Worker;\n";
    const forced = await doorsOf({
      'src/run/threads.ts': text,
      'src/run/inline.ts': text,
      'reports/a.ts': text,
      'src/store/a.ts': text,
    });
    expect(forced.map((line) => line.split(' ')[0])).toEqual(['reports/a.ts', 'src/run/inline.ts', 'src/store/a.ts']);
  });
});

describe('a package has one place', () => {
  it.each([
    ['seedrandom', 'src/random/stream.ts', 'addressed streams'],
    ['@noble/hashes/sha2.js', 'src/scenario/a.ts', 'ask the digest of src/plan'],
    ['zod', 'src/compile/a.ts', 'ask src/scenario'],
    ['yaml', 'src/cli/a.ts', 'ask src/scenario'],
    ['@observablehq/plot', 'src/cli/a.ts', 'the one file of reports that draws'],
    ['linkedom', 'reports/a.ts', 'ask src/cli to make it'],
    ['yargs', 'src/run/inline.ts', 'pass plain options on'],
    ['worker-threads-pool', 'src/run/inline.ts', 'src/run/threads.ts alone'],
    ['d3-random', 'src/stats/a.ts', 'name it in test/house/packages.ts'],
  ])('%s is not for %s', async (name, file, sentence) => {
    const forced = await doorsOf({ [file]: `import * as v from '${name}';\nexport const w = v;\n` });
    expect(forced).toEqual([expect.stringContaining(sentence)]);
  });

  it('and one file speaks for it', async () => {
    const forced = await doorsOf({
      'reports/a.ts': "import * as Plot from '@observablehq/plot';\nexport const w = Plot;\n",
      'reports/b.ts': "import * as Plot from '@observablehq/plot';\nexport const w = Plot;\n",
      'reports/c.ts': "import type { PlotOptions } from '@observablehq/plot';\nexport type W = PlotOptions;\n",
    });
    expect(forced).toEqual([expect.stringContaining('reports/a.ts and reports/b.ts import @observablehq/plot')]);
  });

  it('tests and benches may use any', async () => {
    const text = "import * as v from 'd3-random';\nexport const w = v;\n";
    expect(await doorsOf({ 'test/a.ts': text, 'bench/a.ts': text })).toEqual([]);
  });
});
