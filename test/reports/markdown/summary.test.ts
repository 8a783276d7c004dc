import MarkdownIt, { type Token } from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown } from '../../../reports/markdown/escapeMarkdown.ts';
import { summaryMarkdown } from '../../../reports/markdown/summaryMarkdown.ts';
import { tellStory } from '../../../reports/story.ts';
import { fixture } from '../fixture.ts';
import { VARIANTS } from '../variants.ts';

/** A reader that takes all it can for more than text. */
const reader = new MarkdownIt({ html: true, linkify: true });
const flat = (tokens: readonly Token[]): readonly Token[] =>
  tokens.flatMap((token) => [token, ...flat(token.children ?? [])]);
const read = (markdown: string) => flat(reader.parse(markdown, {}));
const textOf = (tokens: readonly Token[]) =>
  tokens
    .filter(({ type }) => type === 'text')
    .map(({ content }) => content)
    .join('');

describe('a text in Markdown stays that text', () => {
  test.each([
    '*bold* _soft_ `code` ~~gone~~',
    '# no heading',
    '- no list',
    '+ no list',
    '1. no list',
    '> no quotation',
    '[no](http://link)',
    '![no](picture)',
    '<script>alert(1)</script>',
    '&lt; stays &amp;',
    'https://no.link',
    'www.nolink.com',
    'a\\b',
    '= no heading',
    '--- no rule',
    '| no | table |',
  ])('%s', (words) => {
    const tokens = read(escapeMarkdown(words));
    expect(
      tokens.filter(
        ({ type }) => !['paragraph_open', 'inline', 'text', 'paragraph_close', 'text_special'].includes(type),
      ),
    ).toEqual([]);
    expect(
      tokens
        .filter(({ type }) => type === 'text' || type === 'text_special')
        .map(({ content }) => content)
        .join(''),
    ).toBe(words);
  });
  test.each(['Maya Chen', 'Smith & Sons', '12.4 % a year', "Owner's draw", 'Größe 🦄', '$34M (8 of 10)'])(
    'a usual name needs hardly a mark: %s',
    (words) => {
      expect(escapeMarkdown(words)).toBe(words.replace('&', '&amp;'));
    },
  );
});

describe('the summary', () => {
  const story = tellStory(VARIANTS.goals());
  const markdown = summaryMarkdown(story);
  const tokens = read(markdown);

  test('begins with the title and has all that the answer says, word for word', () => {
    expect(tokens[0]).toMatchObject({ type: 'heading_open', tag: 'h1' });
    for (const sentence of story.answer) expect(textOf(tokens)).toContain(sentence);
  });
  test('has a table of the practice with as many rows as the page', () => {
    const glance = story.blocks.find(({ id }) => id === 'figures')?.tables?.[0];
    expect(tokens.filter(({ type }) => type === 'tr_open').length).toBe(1 + (glance?.rows.length ?? 0));
    expect(tokens.filter(({ type }) => type === 'td_open').length).toBe((glance?.rows ?? []).flat().length);
  });
  test('has every goal, and the seed and digest at its end', () => {
    for (const goal of story.blocks.find(({ id }) => id === 'goals')?.list ?? [])
      expect(textOf(tokens)).toContain(goal);
    expect(markdown.trimEnd().split('\n').at(-1)).toMatch(/Seed: headroom; .*Digest: [0-9a-f]+/);
  });
  test.each(Object.keys(VARIANTS))('%s: no HTML, link or picture in it', (name) => {
    const found = read(summaryMarkdown(tellStory(VARIANTS[name]())));
    expect(found.filter(({ type }) => /html|link|image|code/.test(type))).toEqual([]);
  });
  test('without notes and goals nothing is said of them', () => {
    expect(summaryMarkdown(tellStory(fixture({ notes: [] })))).not.toMatch(/^## Your goal|^## Worth/m);
  });
});
