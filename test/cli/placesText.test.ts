import { expect, test } from 'vitest';
import { placesText } from '../../src/cli/placesText.ts';

test('a line for each file, and one for a folder with how many files are in it', () => {
  const names = ['report.html', 'charts/cash.svg', 'charts/aum.svg', 'summary.md', 'one/a.txt'];
  expect(placesText(names, '/practice/out/firm', '/practice')).toBe(
    'out/firm/report.html\nout/firm/charts/ (2 files)\nout/firm/summary.md\nout/firm/one/ (1 file)\n',
  );
});
