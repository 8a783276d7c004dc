import { expect, test } from 'vitest';
import { progressBar, progressLine } from '../../src/cli/progressBar.ts';

test('a line says what is done', () => {
  expect(progressLine('simulate', 50, 100, 80)).toBe(`Simulating  ${'█'.repeat(20)}${'░'.repeat(20)}  50 %`);
});
test('nothing to do is no division by zero', () => {
  expect(progressLine('reduce', 0, 0, 80)).toContain(' 0 %');
});
test.each([0, 1, 5, 20, 40])('fits into %i columns', (columns) => {
  expect(progressLine('simulate', 3, 7, columns).length).toBeLessThan(Math.max(columns, 1));
});
test('is not drawn more often than eyes follow, but always at the end, and leaves nothing behind', () => {
  const written: string[] = [];
  let time = 0;
  const bar = progressBar({ write: (text) => void written.push(text), isTTY: true, columns: 40 }, () => time);
  for (let done = 0; done <= 100; done++) {
    bar.report('simulate', done, 100);
    time += 1;
  }
  bar.clear();
  bar.clear();
  expect(written).toHaveLength(4);
  expect(written[2]).toContain('100 %');
  expect(written[3]).toBe('\r\u001b[K');
});
