import { describe, expect, it } from 'vitest';
import { attributionTable } from '../../../reports/compare/attributionTable.ts';
import { tellComparison } from '../../../reports/compare/tellComparison.ts';
import { renderHtml } from '../../../reports/html.ts';
import { renderTerminal } from '../../../reports/terminal.ts';
import type { Attribution, ToldEdit } from '../../../src/summary/attribution.ts';
import type { Comparison } from '../../../src/summary/comparison.ts';
import { htmlFaults } from '../../support/htmlFaults.ts';
import { comparisonFixture } from '../comparisonFixture.ts';
import { chartDocument, FACTS, parsed } from '../rendered.ts';
import { edit } from './attributed.ts';

const HOSTILE = '<b>"Elm" & co\'s</b> \u202e\u{1F600}'.padEnd(5000, 'x');

/** A comparison in which every difference is shared out among so many changes. */
const sharedOut = (edits: readonly ToldEdit[]): Comparison => {
  const comparison = comparisonFixture();
  const parts = edits.map((_, i) => ({ part: i, low: i - 0.5, high: i + 0.5 }));
  const alternatives = comparison.alternatives.map((one) => {
    const answers = one.differences.map(({ answer, difference }) => ({ answer, futures: 500, difference, parts }));
    const groups = edits.map((_, i) => [i]);
    const attribution: Attribution = { trials: 500, exact: true, orders: 0, simulated: 4, groups, joined: [], answers };
    return { ...one, edits, attribution };
  });
  return { ...comparison, alternatives };
};
const page = (comparison: Comparison): string =>
  renderHtml(tellComparison(comparison), comparison, FACTS, chartDocument);

const two = sharedOut([edit('fees.minimum', 'the fee'), edit('people.casey', 'the associate')]);
const hostile = sharedOut([edit('fees.minimum', HOSTILE, { words: HOSTILE }), edit('people.casey', HOSTILE)]);

describe('changes and their parts on the page', () => {
  it.each([
    ['two', two],
    ['hostile names', hostile],
    ['none', sharedOut([])],
  ])('are valid HTML for %s', async (_, comparison) => {
    const faults = await htmlFaults(page(comparison));
    expect(faults.filter((fault) => !fault.endsWith('(prefer-native-element)'))).toEqual([]);
  });

  it('keep markup in names as text, cut to what can be read', () => {
    const document = parsed(page(hostile));
    expect(document.querySelectorAll('b').length).toBe(0);
    const text = document.querySelector('#changes-1')?.textContent ?? '';
    expect(text).toContain('<b>"Elm" & co\'s</b>');
    expect(text).not.toContain('\u202e');
    expect(text.length).toBeLessThan(1000);
  });

  it('stand in the terminal as well, no line wider than it', () => {
    const text = renderTerminal(tellComparison(two), FACTS, { columns: 60, color: false });
    expect(text).toContain('- fees.minimum was added: so.');
    expect(text.replace(/\s+/g, ' ')).toMatch(/- Of the 13 points by which the chance of hitting capacity/);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  it('of more than four changes the table has a row for each', () => {
    const five = ['a', 'b', 'c', 'd', 'e'];
    const comparison = sharedOut(five.map((name) => edit(`fees.${name}`, name)));
    const [one] = comparison.alternatives;
    const tall = attributionTable(one, one.attribution as Attribution, five, comparison);
    expect(tall.rows.map(([name]) => name)).toEqual(five);
    expect(tall.columns.length).toBeLessThanOrEqual(5);
    const [other] = two.alternatives;
    const flat = attributionTable(other, other.attribution as Attribution, ['f', 'a'], two);
    expect(flat.columns.map(({ label }) => label)).toEqual(['Answer', 'f', 'a']);
  });
});
