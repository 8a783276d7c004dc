import { describe, expect, it } from 'vitest';
import { latentMatrix } from '../../src/scenario/latentMatrix.ts';
import { rankRoom } from '../../src/scenario/rankRoom.ts';
import { type Changes, practiceText, readPractice, type Value } from '../support/practice.ts';

const mistakeOf = (correlations: Value, more: Changes = {}): string => {
  try {
    readPractice(practiceText({ ...three, ...more, correlations }));
  } catch (error) {
    return String((error as Error).message);
  }
  return '';
};

const three: Changes = {
  'work.requests.perYear': '8 (4 to 16)',
  'work.paperwork.hours': '4 to 9',
  'costs.office': { amount: 'uniform(1, 2)', per: 'firm' },
  assumptions: { rent: '3 to 5' },
  'costs.rent': { amount: '= 12 * assumptions.rent', per: 'firm' },
};
const [requests, paperwork, office] = ['work.requests.perYear', 'work.paperwork.hours', 'costs.office.amount'];
const pair = (one: string, other: string, rank: Value) => ({ between: [one, other], rank });

describe('correlations', () => {
  it('of three inputs that fit are read', () => {
    expect(mistakeOf([pair(requests, paperwork, 0.6), pair(requests, office, -0.3)])).toBe('');
  });

  it.each<[string, Value, string]>([
    [
      'a path that is mistyped',
      [pair('work.request.perYear', paperwork, 0.5)],
      'correlations.0.between.0: expected the path of an input drawn once a future, got "work.request.perYear", which is none here. Did you mean work.requests.perYear?',
    ],
    [
      'a path that is nothing like one',
      [pair(requests, 'the weather', 0.5)],
      'correlations.0.between.1: expected the path of an input drawn once a future, got "the weather", which is none here. Write one such as work.requests.perYear.',
    ],
    [
      'a number that is fixed',
      [pair(requests, 'inflation', 0.5)],
      'got "inflation", which is not drawn. Give it a range or a law, or leave the pair out.',
    ],
    [
      'what is worked out from others',
      [pair(requests, 'costs.rent.amount', 0.5)],
      'got "costs.rent.amount", which is worked out from others. Name what it is made of.',
    ],
    [
      'what is drawn per event',
      [pair(requests, 'roles.csa.recruiting', 0.5)],
      'got "roles.csa.recruiting", which is drawn for each event. Leave the pair out.',
    ],
    [
      'the same input twice',
      [pair(requests, requests, 0.5)],
      'correlations.0.between: expected two inputs, got "work.requests.perYear" twice. Write another.',
    ],
    [
      'a pair said again the other way round',
      [pair(requests, paperwork, 0.5), pair(paperwork, requests, 0.2)],
      'correlations.1.between: expected each pair once, got work.paperwork.hours and work.requests.perYear again. Leave one of them out.',
    ],
    [
      'a correlation of 1',
      [pair(requests, paperwork, 1)],
      'correlations.0.rank: expected a rank correlation from -0.999 to 0.999, got 1.',
    ],
    ['a correlation below -1', [pair(requests, paperwork, -1.5)], 'got -1.5. Write a rank correlation, such as'],
    [
      'a range for a correlation',
      [pair(requests, paperwork, '0.2 to 0.6')],
      'expected one number (a correlation is an assumption of yours), got "0.2 to 0.6". Write one number.',
    ],
    [
      'three that cannot hold together, by the pair that is one too many',
      [pair(requests, paperwork, 0.9), pair(paperwork, office, 0.9), pair(requests, office, -0.9)],
      'correlations.2.rank: expected a rank correlation from 0.64 to 0.99, as the other pairs stand, got -0.9 between work.requests.perYear and costs.office.amount. Write one within that, or change the others; what no pair joins counts as 0.',
    ],
  ])('%s is told in a sentence', (_, correlations, sentence) => {
    expect(mistakeOf(correlations)).toContain(sentence);
  });
});

describe('latentMatrix', () => {
  it('has 2 sin(pi rho / 6) for each pair, in the order of first mention: 0.6 is 0.618034, a half of a root of 5 less 1', () => {
    const { names, matrix } = latentMatrix([
      { between: ['b', 'a'], rank: 0.6 },
      { between: ['b', 'c'], rank: -1 },
    ]);
    expect(names).toEqual(['b', 'a', 'c']);
    const golden = (Math.sqrt(5) - 1) / 2; // 2 sin 18 degrees
    expect([...matrix]).toEqual([1, golden, -1, golden, 1, 0, -1, 0, 1].map((x) => expect.closeTo(x, 14)));
  });

  it('agrees with the closed form the other way: rho = 6 / pi asin(r / 2)', () => {
    for (let rank = -0.95; rank < 1; rank += 0.05) {
      const [, r] = latentMatrix([{ between: ['a', 'b'], rank }]).matrix;
      expect((6 / Math.PI) * Math.asin(r / 2)).toBeCloseTo(rank, 13);
    }
  });
});

// of three correlations with a and b given, the third lies within a b +- root((1 - a^2)(1 - b^2))
describe('rankRoom', () => {
  it('of the third of three pairs is what the determinant allows, to the hundredth inside', () => {
    const pairs = [
      { between: ['a', 'b'], rank: 0.9 },
      { between: ['b', 'c'], rank: 0.7 },
      { between: ['a', 'c'], rank: 0 },
    ] as const;
    const r = (rank: number) => 2 * Math.sin((Math.PI * rank) / 6);
    const [a, b] = [r(0.9), r(0.7)];
    const reach = Math.sqrt((1 - a * a) * (1 - b * b));
    const rank = (x: number) => (6 / Math.PI) * Math.asin(x / 2);
    const [low, high] = rankRoom(pairs, 2) ?? [];
    expect([low, high]).toEqual([
      Math.ceil(100 * rank(a * b - reach)) / 100,
      Math.floor(100 * rank(a * b + reach)) / 100,
    ]);
  });

  it('is none where the other pairs do not hold together by themselves', () => {
    const pairs = [
      { between: ['a', 'b'], rank: 0.9 },
      { between: ['b', 'c'], rank: 0.9 },
      { between: ['c', 'd'], rank: 0.1 },
    ] as const;
    expect(rankRoom(pairs, 2)).toBeUndefined();
  });
});
