import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../reports/console/displayWidth.ts';

describe('the cells of a text in a terminal are', () => {
  it.each([
    ['as many as its letters', 'A 12.4 % chance', 15],
    ['one for a letter with its accent', 'Café Straße', 11],
    ['none for a mark that stands on the letter before', 'Cafe\u0301', 4],
    ['two for each wide letter, plain ones beside them', 'Firm 東京', 9],
    ['two for an emoji', '🙂', 2],
    ['none for a joiner', 'a\u200db', 2],
    ['one for a letter of another script', 'שלום', 4],
    ['none for no text', '', 0],
  ])('%s', (_, text, cells) => {
    expect(displayWidth(text)).toBe(cells);
  });
});
