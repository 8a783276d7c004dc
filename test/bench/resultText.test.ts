import { expect, it } from 'vitest';
import { resultText } from '../../bench/resultText.ts';

const RESULT = {
  about: 'Two rounds.',
  rows: [
    { what: 'engine', unit: 'ns', values: [2.2, 2.4], note: 'simulate' },
    { what: 'C -O2', unit: 'ns', values: [], note: 'no C compiler (cc)' },
  ],
  facts: ['Peak memory 100 MB.'],
  figures: {},
} as const;

it('a row is minimum, median, spread and unit', () => {
  expect(resultText('book', 'How far?', RESULT)).toContain('\n| engine | 2.20 | 2.30 | 0.20 | ns | simulate |\n');
});

it('a row that could not be measured says why', () => {
  expect(resultText('book', 'How far?', RESULT)).toContain('\n| C -O2 | | | | | no C compiler (cc) |\n');
});

it('a section without rows has no table', () => {
  expect(resultText('book', 'How far?', { ...RESULT, rows: [] })).toBe(
    '### book: How far?\n\nTwo rounds.\n\n- Peak memory 100 MB.\n',
  );
});
