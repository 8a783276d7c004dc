import { expect, test } from 'vitest';
import { pageWidth } from '../../src/cli/pageWidth.ts';

test.each([
  [undefined, 100],
  [0, 100],
  [10, 40],
  [80, 80],
  [200, 100],
])('a terminal of %s columns has text of %i', (columns, width) => {
  expect(pageWidth({ columns })).toBe(width);
});
