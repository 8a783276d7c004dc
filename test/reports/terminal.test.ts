import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../reports/console/displayWidth.ts';
import { wrapped } from '../../reports/console/wrapped.ts';
import { tellStory } from '../../reports/story.ts';
import { renderTerminal } from '../../reports/terminal.ts';
import { expectGolden } from './golden.ts';
import { FACTS } from './rendered.ts';
import { emptied, VARIANTS } from './variants.ts';

const text = (name: string, columns = 80, color = false) =>
  renderTerminal(tellStory(VARIANTS[name]()), FACTS, { columns, color });

describe('terminal', () => {
  test.each([
    ['solo', 80],
    ['two', 120],
    ['solo', 40],
  ])('%s at %d columns reads as before', (name, columns) => {
    expectGolden(`terminal-${name}-${columns}.txt`, text(name, columns));
  });

  test.each(Object.keys(VARIANTS))('%s: no line is wider than the terminal, from 40 to 200 columns', (name) => {
    for (const columns of [40, 41, 57, 80, 100, 133, 200]) {
      for (const line of text(name, columns).split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
    }
  });

  test('the answer stands on top, whole', () => {
    const [first] = tellStory(VARIANTS.solo()).answer;
    expect(text('solo', 64).replace(/\s+/g, ' ')).toContain(first);
  });

  test('every bar has its figure in words beside it', () => {
    for (const line of text('two', 100).split('\n')) {
      if (/[▁▂▃▄▅▆▇█]/.test(line)) expect(line).toMatch(/\S.*[▁▂▃▄▅▆▇█▏▎▍▌▋▊▉ ]+ {2}.*\d/);
    }
  });

  test('colour is added and nothing else: without its codes the text is the plain one', () => {
    const colored = text('two', 90, true);
    expect(colored).toContain('\u001b[1m');
    expect(colored.replace(/\p{Cc}\[\d+m/gu, '')).toBe(text('two', 90));
    expect(text('two', 90)).not.toContain('\u001b');
  });

  test.each(Object.keys(VARIANTS))('%s: plain, it has words alone: no bars, and no columns set with spaces', (name) => {
    const read = renderTerminal(tellStory(VARIANTS[name]()), FACTS, { columns: 80, color: false, plain: true });
    expect(read).not.toMatch(/[▁▂▃▄▅▆▇█▏▎▍▌▋▊▉]/);
    expect(read).not.toMatch(/\S {2,}\S/);
    for (const line of read.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  });

  test('plain, a chart is read as the page describes it', () => {
    const story = tellStory(VARIANTS.two());
    const read = renderTerminal(story, FACTS, { columns: 80, color: false, plain: true }).replace(/\s+/g, ' ');
    for (const { chart, short } of story.blocks)
      if (chart !== undefined && short !== true) expect(read).toContain(chart.description);
  });

  test('bars that would all say the same are one, named after the month from which it is so', () => {
    expect(text('already')).toMatch(/Capacity, from the start +█+ +over 99 %/);
    expect(text('already').match(/^ +Capacity, /gm)?.length).toBe(1);
  });

  test('a name cannot steer the terminal', () => {
    expect(text('hostile')).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
  });

  test('an odd width or an empty forecast is no trouble', () => {
    const story = tellStory(emptied(VARIANTS.solo()));
    for (const columns of [0, Number.NaN, 7, 5000])
      expect(renderTerminal(story, undefined, { columns, color: false })).toContain('capacity');
  });

  test('wrapping keeps a figure with its sign and cuts only what fits no line', () => {
    expect(wrapped('it is now 72 % of it', 12)).toEqual(['it is now', '72 % of it']);
    expect(wrapped('abcdefghij kl', 4)).toEqual(['abcd', 'efgh', 'ij', 'kl']);
    expect(wrapped('日本語テキスト', 6)).toEqual(['日本語', 'テキス', 'ト']);
  });
});
