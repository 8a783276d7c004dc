import { describe, expect, it } from 'vitest';
import { exportCopies } from '../../build/exportCopies.ts';

const copied = (program: string): string => exportCopies(program).toString().replace(/\s+/g, ' ');

describe('what a program exports', () => {
  it('is a copy: the program keeps the name for itself', () => {
    expect(copied('const rate = 2; function f(n) { return n * rate; } export { f as a, rate };')).toBe(
      'const rate = 2; function f(n) { return n * rate; } const f$copy = f, rate$copy = rate; export { f$copy as a, rate$copy as rate };',
    );
  });

  it('under two names is one copy', () => {
    expect(copied('const x = 1; export { x as a, x as b };')).toBe(
      'const x = 1; const x$copy = x; export { x$copy as a, x$copy as b };',
    );
  });

  it.each([
    ['what is written to later', 'let count = 0; const up = () => { count++; }; up(); export { count };'],
    ['what it only passes on', "export { sep } from 'node:path';"],
    ['what is declared where it is exported', 'export const x = 1;'],
  ])('is left as it is: %s', (_, program) => {
    expect(copied(program)).not.toContain('count$copy');
    if (!program.includes('up')) expect(exportCopies(program).toString()).toBe(program);
  });

  it('is the same to who imports it', async () => {
    const program =
      'let n = 1; const twice = (x) => 2 * x; function four() { return twice(2); } export { four as a, n, twice as default };';
    const read = async (text: string) => {
      const { a, n, default: f } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
      return [a(), n, f(5)];
    };
    expect(await read(exportCopies(program).toString())).toEqual(await read(program));
  });
});
