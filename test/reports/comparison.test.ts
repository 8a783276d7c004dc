import { describe, expect, test } from 'vitest';
import { drawChart } from '../../reports/charts/drawChart.ts';
import { NARROW, WIDE } from '../../reports/charts/sheet.ts';
import { tellComparison } from '../../reports/compare/tellComparison.ts';
import { renderHtml } from '../../reports/html.ts';
import { renderTerminal } from '../../reports/terminal.ts';
import type { Comparison } from '../../src/summary/comparison.ts';
import { htmlFaults } from '../support/htmlFaults.ts';
import { comparisonFixture, share } from './comparisonFixture.ts';
import { expectGolden } from './golden.ts';
import { chartDocument, FACTS, parsed } from './rendered.ts';

const page = (comparison: Comparison): string =>
  renderHtml(tellComparison(comparison), comparison, FACTS, chartDocument);
const words = (html: string) =>
  html.replace(/<svg[\s\S]*?<\/svg>/g, '<svg/>').replace(/<style>[\s\S]*?<\/style>/g, '<style/>');
const terminal = (comparison: Comparison, columns: number) =>
  renderTerminal(tellComparison(comparison), FACTS, { columns, color: false });

const two = comparisonFixture();
const three = comparisonFixture({
  titles: ['The solo advisor', 'The first hires', 'Both at once'],
  apart: [
    { what: 'role', label: 'Paraplanner', in: 'alternative' },
    { what: 'goal', label: 'A calm year', in: 'base' },
    { what: 'target', label: 'aum', in: 'differs' },
  ],
});
const HOSTILE = '<b>"Elm" & co\'s</b> \u202e\u{1F600}'.padEnd(5000, 'x');

describe('the page of a comparison', () => {
  test('reads as before', () => expectGolden('compare-page.html', words(page(two))));

  test.each([
    ['two', two],
    ['three', three],
    ['two of the same name and file', comparisonFixture({ titles: ['Elm', 'Elm'], names: ['elm', 'elm'] })],
    ['hostile names', comparisonFixture({ titles: [HOSTILE, HOSTILE, ''], names: [HOSTILE, 'b', HOSTILE] })],
    ['one month', comparisonFixture({ months: 1 })],
    ['480 months', comparisonFixture({ months: 480 })],
    ['the same plan', comparisonFixture({ same: true })],
  ])('is valid HTML for %s', async (_, comparison) => {
    const faults = await htmlFaults(page(comparison));
    // a table that scrolls is a region by its role: a section of the page has a style of its own
    expect(faults.filter((fault) => !fault.endsWith('(prefer-native-element)'))).toEqual([]);
  });

  test('keeps markup in names as text', () => {
    const { document } = { document: parsed(page(comparisonFixture({ titles: [HOSTILE, 'B'] }))) };
    expect(document.querySelectorAll('b').length).toBe(0);
    expect(document.querySelector('h1')?.textContent).toContain('<b>"Elm" & co\'s</b>');
  });

  test('has a section for each alternative and an id only once', () => {
    const ids = [...page(three).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(ids).toEqual(expect.arrayContaining(['differences-1', 'differences-2', 'capacity', 'panel-cash']));
  });
});

describe('in a terminal', () => {
  test.each([40, 80, 120])('of %d columns it reads as before', (columns) => {
    expectGolden(`compare-terminal-${columns}.txt`, terminal(columns === 120 ? three : two, columns));
  });

  test('the same plan twice is said in a sentence', () => {
    const text = terminal(comparisonFixture({ same: true }), 120);
    expect(text).toContain('"The first hires" is the same plan, number for number: nothing differs in any future.');
  });
});

describe('small multiples', () => {
  test.each([
    ['wide', WIDE],
    ['narrow', NARROW],
  ])('are drawn as before, %s', (name, sheet) => {
    const block = tellComparison(three).blocks.find(({ id }) => id === 'panel-cash');
    if (block?.chart === undefined) throw new Error('no panels of cash');
    expectGolden(`compare-panels-${name}.svg`, drawChart(block.chart, sheet, 'cash', 'Cash', chartDocument));
  });
});

describe('what the sentences say', () => {
  const sentences = (comparison: Comparison) => tellComparison(comparison).answer.join(' ');

  test('a chance is told in both, with the difference within its limits', () => {
    expect(sentences(two)).toContain(
      '"The first hires" lowers the chance of hitting capacity by December 2028 from 73 % to 60 %: by 13 points (12 to 14).',
    );
  });

  test('when it comes in the same future', () => {
    expect(sentences(two)).toContain(
      'In the same future capacity comes later in 34 %, earlier in 5 % and in the same month in 61 %.',
    );
  });

  test('nothing is claimed where nothing differs, or where it cannot be told', () => {
    expect(sentences(two)).toContain(
      '"The first hires" does not change the chance of the goal "A calm year": 40 %, the same in every future.',
    );
    const block = tellComparison(two).blocks.find(({ id }) => id === 'panel-cash');
    expect(block?.sentence).toBe(
      'Whether "The first hires" changes cash at the end of December 2036 cannot be told from 10,000 futures: $160,000 against $161,000, a difference of +$1,000 (-$20,000 to $22,000).',
    );
  });

  test('with more alternatives each is named, and no figure stands for one of them', () => {
    const story = tellComparison(three);
    expect(story.figures).toEqual([]);
    expect(story.answer.filter((sentence) => sentence.startsWith('"Both at once" lowers'))).toHaveLength(1);
  });

  test('every figure of a sentence stands in the comparison', () => {
    const story = tellComparison(two);
    const [first] = two.answers;
    const changed = {
      ...two,
      answers: [{ ...first, values: [share(0.61), share(0.22)] } as typeof first, ...two.answers.slice(1)],
    };
    expect(tellComparison(changed).answer[0]).not.toBe(story.answer[0]);
    expect(tellComparison(changed).answer[0]).toContain('from 61 % to 22 %');
  });
});
