import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { oversizes, sizeTable } from './sizes.ts';
import { type SourceFile, sourceFiles } from './sourceFiles.ts';

const TOP = resolve(import.meta.dirname, '../..');
const file = (path: string, lines: number): SourceFile => ({ path, text: 'x\n'.repeat(lines) });
const many = (count: number, lines: number): SourceFile[] =>
  Array.from({ length: count }, (_, i) => file(`src/engine/${lines}-${i}.ts`, lines));

describe('sizes', () => {
  it('of this house are a pleasure to read', () => {
    const source = sourceFiles(TOP, ['build', 'src', 'workers', 'reports', 'bench'], /\.ts$/);
    const tests = sourceFiles(TOP, ['test'], /\.ts$/);
    process.stdout.write(`\n${sizeTable(source, tests)}\n\n`);
    expect(oversizes(source)).toEqual([]);
  });

  it('no file has more than 400 lines', () => {
    expect(oversizes([...many(20, 50), file('src/engine/month.ts', 401)])).toEqual([
      'src/engine/month.ts has 401 lines, more than 400: it holds more than one idea; give each its own file.',
    ]);
  });

  it('no worker entry has more than 40 lines', () => {
    expect(oversizes([file('workers/simulate.ts', 41)])[0]).toContain('move the body to src/run');
  });

  it('the median file has at most 80 lines', () => {
    expect(oversizes([...many(5, 80), ...many(5, 180)])).toEqual([]);
    expect(oversizes([...many(5, 80), ...many(6, 180)])).toEqual([
      'The median file has 180 lines, more than 80: split the longest.',
    ]);
  });

  it('nine files in ten have under 200 lines', () => {
    expect(oversizes([...many(9, 50), ...many(1, 201)])).toEqual([]);
    expect(oversizes([...many(8, 50), ...many(2, 201)])[0]).toContain(
      'these are longer: src/engine/201-0.ts, src/engine/201-1.ts',
    );
  });

  it('the table counts rooms and compares tests with source', () => {
    const table = sizeTable([...many(2, 10), file('src/index.ts', 5)], [file('test/a.test.ts', 50)]);
    expect(table.split('\n')).toEqual([
      'room              files    lines  longest',
      'src/engine            2       20       10',
      'src                   1        5        5',
      'test                  1       50       50',
      '2.00 lines of test to a line of source',
    ]);
  });
});
