import { expect, it } from 'vitest';
import { markdownTable, sectionNames, withSection } from './section.ts';

const PAGE = 'a\n\n<!-- keys: one, two -->\n\nold\n\n<!-- end -->\n\n<!-- answer -->\n\nb\n';

it('a generated section is known by the colon in its comment', () => {
  expect(sectionNames(PAGE)).toEqual(['keys: one, two']);
});

it('its content is replaced and nothing else', () => {
  expect(withSection(PAGE, 'keys: one, two', 'new')).toBe(PAGE.replace('old', 'new'));
});

it('a section that is not there is not written', () => {
  expect(() => withSection(PAGE, 'keys: three', 'new')).toThrow('there is no section <!-- keys: three -->');
});

it('a bar in a cell does not end it', () => {
  expect(markdownTable(['a', 'b'], [['1|2', '3']])).toBe('| a | b |\n| --- | --- |\n| 1\\|2 | 3 |');
});
