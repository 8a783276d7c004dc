import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noises } from './noises.ts';
import { roomOf } from './rooms.ts';
import { sourceFiles } from './sourceFiles.ts';

const TOP = resolve(import.meta.dirname, '../..');
const noisesOf = (text: string): string[] => noises({ path: 'src/engine/a.ts', text });

describe('the quiet rooms of this house', () => {
  it('are quiet', () => {
    const files = sourceFiles(TOP, ['src'], /\.ts$/).filter(({ path }) => roomOf(path)?.quiet);
    expect(files.flatMap(noises)).toEqual([]);
  });
});

describe('a noise is reported with its place and whom to ask', () => {
  it.each([
    ['const t = Date.now();', 'uses Date', 'the calendar is part of the Plan'],
    ['const t = new Date();', 'uses Date', 'the calendar is part of the Plan'],
    ['const t = performance.now();', 'uses performance', 'no clock'],
    ['setTimeout(() => 1, 0);', 'uses setTimeout', 'no clock'],
    ["console.log('x');", 'uses console', 'let src/cli print it'],
    ['const home = process.env.HOME;', 'uses process', 'let src/cli read it'],
    ['const { env } = process;', 'uses process', 'let src/cli read it'],
    ['const date = globalThis;', 'uses globalThis', 'let src/cli read it'],
    ['const here = import.meta.url;', 'uses import.meta', 'let src/cli read it'],
    ['const u = Math.random();', 'uses Math.random', 'addressed streams of src/random'],
    ['const k = crypto.randomUUID();', 'uses crypto', 'addressed streams of src/random'],
    ['const y = Math.exp(1);', 'uses Math.exp', 'ask src/math'],
    ['const y = Math.log1p(1);', 'uses Math.log1p', 'ask src/math'],
    ['const y = Math.pow(2, 3);', 'uses Math.pow', 'ask src/math'],
    ['const y = Math.hypot(3, 4);', 'uses Math.hypot', 'ask src/math'],
    ["const y = Math['exp'](1);", 'takes Math apart', 'write Math.name'],
    ['const { exp } = Math;', 'takes Math apart', 'write Math.name'],
    ['const y = 2 ** 3;', 'uses **', 'ask src/math'],
    ['export function f(y: number) { y **= 2; return y; }', 'uses **', 'ask src/math'],
    ['const s = (1234).toLocaleString();', 'uses toLocaleString', 'from one version of Node to the next'],
    ["const s = ['b', 'a'].sort((x, y) => x.localeCompare(y));", 'uses localeCompare', 'compare with < and >'],
    ['let count = 0;', 'keeps a variable in the module', 'hand it over'],
    [
      'const seen = new Set<number>();\nexport const f = (n: number) => seen.add(n);',
      'writes into seen',
      'hand it over',
    ],
    ['const cache = [0];\nexport function f() { cache[0] += 1; }', 'writes into cache', 'hand it over'],
    ['const state = { n: 0 };\nexport const f = () => state.n++;', 'writes into state', 'hand it over'],
  ])('%s', (text, what, instead) => {
    const [first, ...others] = noisesOf(text);
    expect(others).toEqual([]);
    expect(first).toContain(`src/engine/a.ts:`);
    expect(first).toContain(what);
    expect(first).toContain(instead);
  });

  it('gives the line', () => {
    expect(noisesOf('\n\nexport const u = () => Math.random();\n')[0]).toMatch(/^src\/engine\/a\.ts:3 /);
  });
});

describe('what only looks like a noise is not one', () => {
  it.each([
    '// Date.now() and Math.random() are not used here, nor 2 ** 3',
    "export const text = 'Math.exp, console.log, **';",
    'export const text = `console.log`;',
    'export const y = Math.sqrt(2) + Math.floor(1.5) + Math.imul(3, 4);',
    "import { exp } from '../math/exp.ts';\nexport const y = exp(1);",
    "import { performance } from './performance.ts';\nexport const y = performance;",
    'export type Row = { Date: number; console: string };\nexport const row: Row = { Date: 1, console: "a" };',
    'export const read = (row: { process: number }) => row.process;',
    'const table = new Float64Array(9);\nfor (let i = 0; i < 9; i++) table[i] = i;\nexport const at = (i: number) => table[i];',
    'const rows = [1];\nexport function f(rows: number[]) { rows.push(1); }\nexport const n = rows.length;',
    'const window64 = new Float64Array(1);\nexport function f(x: number) { window64[0] = x; return window64[0]; }',
  ])('%s', (text) => {
    expect(noisesOf(text)).toEqual([]);
  });
});
