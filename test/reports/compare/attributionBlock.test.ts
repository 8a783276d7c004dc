import { describe, expect, it } from 'vitest';
import { attributionBlock } from '../../../reports/compare/attributionBlock.ts';
import { attributionSentence } from '../../../reports/compare/attributionSentence.ts';
import { changesBlock } from '../../../reports/compare/changesBlock.ts';
import { subjectOf } from '../../../reports/compare/subjectOf.ts';
import type { Attribution, Part } from '../../../src/summary/attribution.ts';
import { ATTRIBUTION, CHANCE, comparisonOf, EDITS, edit, fallsBy13 } from './attributed.ts';

const NAMES = ['Solo', 'Hired'];
const subjects = ['hiring the associate', 'the fee'];

const sentence = (parts: readonly Part[], difference = -0.13) => {
  const told = { answer: CHANCE.id, futures: 1000, difference, parts };
  return attributionSentence({ answer: CHANCE, difference: fallsBy13, told, subjects }, comparisonOf(EDITS));
};
const block = (attribution: Attribution, edits = EDITS) => {
  const comparison = comparisonOf(edits, attribution);
  return attributionBlock(comparison.alternatives[0], NAMES, comparison);
};

describe('which change does it, in words', () => {
  it('the larger part first, each with its interval', () => {
    expect(
      sentence([
        { part: -0.04, low: -0.05, high: -0.03 },
        { part: -0.09, low: -0.11, high: -0.07 },
      ]),
    ).toBe(
      'Of the 13 points by which the chance of hitting capacity by December 2028 falls, the fee accounts for 9 points (7 to 11) and hiring the associate for 4 points (3 to 5).',
    );
  });

  it('what works against it', () => {
    expect(
      sentence([
        { part: -0.17, low: -0.19, high: -0.15 },
        { part: 0.04, low: 0.03, high: 0.05 },
      ]),
    ).toMatch(
      /falls, hiring the associate accounts for 17 points \(15 to 19\); the fee works the other way, by 4 points \(3 to 5\)\.$/,
    );
  });

  it('what cannot be told from nothing', () => {
    expect(
      sentence([
        { part: -0.12, low: -0.14, high: -0.1 },
        { part: -0.01, low: -0.02, high: 0.001 },
      ]),
    ).toMatch(/accounts for 12 points \(10 to 14\)\. What the fee adds cannot be told from nothing\.$/);
    expect(
      sentence([
        { part: -0.1, low: -0.3, high: 0.1 },
        { part: -0.03, low: -0.2, high: 0.1 },
      ]),
    ).toMatch(/falls, no single change has a part that can be told from nothing\.$/);
  });

  it('of many of which nothing can be told, how many they are', () => {
    const parts = [0.09, 0, 0, 0, 0].map((part) => ({ part: -part, low: -part - 0.02, high: 0.02 - part }));
    const told = { answer: CHANCE.id, futures: 1000, difference: -0.13, parts };
    const names = ['the first', 'b', 'c', 'd', 'e'];
    expect(
      attributionSentence({ answer: CHANCE, difference: fallsBy13, told, subjects: names }, comparisonOf(EDITS)),
    ).toMatch(
      /the first accounts for 9 points \(7 to 11\)\. What the other 4 changes add cannot be told from nothing\.$/,
    );
  });

  it('a rise is a rise', () => {
    expect(
      sentence(
        [
          { part: 0.09, low: 0.07, high: 0.11 },
          { part: 0.04, low: 0.03, high: 0.05 },
        ],
        0.13,
      ),
    ).toMatch(/^Of the 13 points by which .* rises, hiring the associate accounts for 9 points \(7 to 11\)/);
  });
});

describe('the block', () => {
  it('says how parts were found, and shares out each answer that differs', () => {
    const told = block(ATTRIBUTION);
    expect(told?.sentence).toBe(
      'A part is the mean of what a change adds over every order in which the changes might be made (Shapley value), in the first 1,000 futures under 4 scenarios.',
    );
    expect(told?.list).toHaveLength(1);
    expect(told?.tables?.[0].rows).toEqual([
      ['Hitting capacity by Dec 2028', '-9 points (-11 to -7)', '-4 points (-5 to -3)'],
    ]);
  });

  it('says that orders were sampled', () => {
    expect(block({ ...ATTRIBUTION, exact: false, orders: 4, simulated: 50 })?.sentence).toContain(
      'over 8 orders in which the changes might be made, half of them drawn and half their reverse; what other orders would make is in the intervals',
    );
  });

  it('says which changes count as one, and why', () => {
    const edits = [...EDITS, edit('roles.intern', 'adding roles.intern')];
    const needed: Attribution = { ...ATTRIBUTION, groups: [[0, 2], [1]], joined: ['needed'] };
    expect(block(needed, edits)?.sentence).toContain(
      'Changes that do not stand without one another count as one: policies.csa and roles.intern.',
    );
    expect(block({ ...needed, joined: ['many'] }, edits)?.sentence).toContain('There are many changes');
    const unknown: Attribution = { ...ATTRIBUTION, groups: [[0, 1]], joined: ['unknown'], answers: [] };
    expect(block(unknown)?.sentence).toBe(
      'Which of the changes need which others could not be found out: they count as one.',
    );
  });

  it('is left out where nothing was attributed', () => {
    expect(attributionBlock(comparisonOf(EDITS).alternatives[0], NAMES, comparisonOf(EDITS))).toBeNull();
  });
});

describe('what was changed', () => {
  const changes = (edits: typeof EDITS) => changesBlock(comparisonOf(edits).alternatives[0], NAMES);

  it('is a list, with names counted apart', () => {
    const told = changes([...EDITS, edit('people.owner.name', 'x', { about: 'name' })]);
    expect(told?.sentence).toBe('"Hired" makes 2 changes to "Solo".');
    expect(told?.list).toEqual([
      'policies.csa was added: so.',
      'fees.minimum was added: so.',
      'One thing is called otherwise.',
    ]);
  });

  it('is nothing where the two say the same in another order', () => {
    expect(changes([])?.sentence).toBe('Nothing but the order in which things stand: it says the same as "Solo".');
  });
});

describe('a group of changes', () => {
  it('is called by its changes, a large one by its sections', () => {
    expect(subjectOf([0, 1], EDITS)).toBe('hiring the associate and fees.minimum at $5,000');
    const many = ['fees.a', 'fees.b', 'cash.draw', 'fees.c'].map((path) => edit(path, path));
    expect(subjectOf([0, 1, 2, 3], many)).toBe('the 4 changes of fees and cash');
  });
});
