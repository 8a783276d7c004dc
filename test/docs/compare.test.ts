import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ATTRIBUTION, comparisonOf, EDITS } from '../reports/compare/attributed.ts';
import { compared, planOf } from '../study/compare/twoPlans.ts';
import { codeTexts } from './markdown.ts';

const said = new Set(codeTexts(readFileSync(resolve(import.meta.dirname, '../../docs/compare.md'), 'utf8')));

const comparison = await compared([planOf('solo-advisor'), planOf('first-hire')], 100);

/** Fields of every object of a list. */
const fields = (list: readonly object[]): string[] => [...new Set(list.flatMap((item) => Object.keys(item)))];

describe('compare.md tells of every field', () => {
  it('at the top', () => {
    expect(Object.keys(comparison).filter((field) => !said.has(field))).toEqual([]);
  });

  it.each([
    ['answers', comparison.answers],
    ['alternatives', comparison.alternatives],
    ['alternatives', comparisonOf(EDITS, ATTRIBUTION).alternatives],
    ['edits', EDITS],
    ['attribution', [ATTRIBUTION]],
    ['differences', comparison.alternatives.flatMap(({ differences }) => differences)],
  ] as const)('of %s', (name, list) => {
    expect(fields(list).filter((field) => !said.has(`${name}.${field}`))).toEqual([]);
  });

  it('below them', () => {
    const { answers, alternatives, fans, events } = comparison;
    const below: readonly object[] = [
      ...answers.flatMap(({ values }): readonly object[] => values),
      ...alternatives.flatMap(({ apart, differences }) => [
        ...apart,
        ...differences.map(({ inSameFuture }) => inSameFuture),
      ]),
      ...ATTRIBUTION.answers.flatMap((answer) => [answer, ...answer.parts]),
      ...Object.values(fans).flatMap((fan) => [fan, ...fan.spread]),
      ...Object.values(events).flatMap((event) => [event, ...event.chances]),
    ];
    expect(fields(below).filter((field) => !said.has(field))).toEqual([]);
  });
});
