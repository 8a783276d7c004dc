import { describe, expect, test } from 'vitest';
import { percentile } from '../../src/scenario/percentile.ts';
import { type QuantitySpec, quantity } from '../../src/scenario/quantity.ts';

const hours = { unit: 'hours', description: '', min: 0, max: 100 };
const share = { unit: 'share', description: '', min: 0, max: 1 };
const money = { unit: 'dollars', description: '', min: 0 };
const price = { unit: 'dollars', description: '', above: 0 };
const months = { unit: 'months', description: '', min: 0, max: 36 };
const flow = { unit: 'share a year', description: '', min: -0.9, max: 0.9 };

const read = (text: string, spec: QuantitySpec) => {
  const q = quantity(spec).parse(text);
  if (q.kind !== 'uncertain') throw new Error('a law was expected');
  return q;
};
const refusal = (text: string, spec: QuantitySpec): string =>
  quantity(spec).safeParse(text).error?.issues[0]?.message ?? '';

describe('a law by name', () => {
  test.each<[string, QuantitySpec, string, readonly number[]]>([
    ['normal(24, 4)', hours, 'normal', [24, 4, 4]],
    ['Normal (24,4)', hours, 'normal', [24, 4, 4]],
    ['normal(-2 %, 1 %)', flow, 'normal', [-0.02, 0.01, 0.01]],
    ['lognormal(2.1, 0.4)', money, 'lognormal', [2.1, 0.4, 0.4]],
    ['uniform($50k, 80k)', money, 'uniform', [50_000, 80_000, 0]],
    ['uniform($1,200, $4,500)', money, 'uniform', [1200, 4500, 0]],
    ['triangular(1 %, 2 %, 4 %)', share, 'triangular', [0.01, 0.02, 0.04]],
    ['pert(4, 8, 16)', hours, 'pert', [4, 8, 16]],
    ['beta(2, 8)', share, 'beta', [2, 8, 0]],
    ['gamma(4, $500)', price, 'gamma', [4, 500, 0]],
    ['poisson(4)', months, 'poisson', [4, 0, 0]],
    ['bernoulli(30 %)', share, 'bernoulli', [0.3, 0, 0]],
  ])('%s', (text, spec, name, parameters) => {
    expect(read(text, spec).law).toEqual({ name, parameters });
  });

  test.each([
    ['discrete(6 at 30 %, 3 at 70 %)', [0.7, 3, 1, 6]],
    ['discrete(3: 7, 6: 3)', [0.7, 3, 1, 6]],
    ['discrete(3 at 1, 4 at 0, 6 at 1)', [0.5, 3, 1, 6]],
    ['empirical(4, 3, 4, 12)', [0.25, 3, 0.75, 4, 1, 12]],
  ])('%s lists rising values, each with the chance of itself or less', (text, points) => {
    expect(read(text, months).law).toMatchObject({ name: 'points', points });
  });

  test('its median and ends come from its quantile function: pert, whose mode is not its median', () => {
    const q = read('pert(4, 10, 16)', hours);
    // beta(3, 3): I(t) = 10 t^3 - 15 t^4 + 6 t^5 is 0.05 at t = 0.1892555
    expect([q.median, q.low, q.high]).toEqual(
      [10, 4 + 12 * 0.1892555, 16 - 12 * 0.1892555].map((x) => expect.closeTo(x, 5)),
    );
    expect(percentile(q, 0.05)).toBe(q.low);
  });

  test('of counts the median is the lower one', () => {
    expect(read('discrete(3 at 1, 6 at 1)', months).median).toBe(3);
    expect(read('bernoulli(0.5)', share).median).toBe(0);
  });
});

describe('a law that is refused says what to write', () => {
  test.each<[string, QuantitySpec, string]>([
    [
      'normal(5)',
      hours,
      'expected hours from 0 to 100, got "normal(5)". Write normal(mean, sd), such as normal(24, 4).',
    ],
    ['uniform()', hours, 'Write uniform(low, high), such as uniform(16, 24).'],
    ['normal(5, )', hours, 'Write normal(mean, sd), such as normal(24, 4).'],
    ['nomal(5, 1)', hours, 'expected a distribution by a known name, got "nomal(5, 1)". Did you mean normal?'],
    ['constructor(5, 1)', hours, 'expected a distribution by a known name'],
    [
      'gauss(5, 1)',
      hours,
      'Known are normal, lognormal, uniform, triangular, pert, beta, gamma, poisson, bernoulli, discrete, empirical.',
    ],
    ['normal(24, 0)', hours, 'expected a standard deviation above 0, got "normal(24, 0)".'],
    ['normal(24, -4)', hours, 'expected a standard deviation above 0'],
    ['lognormal(2, 0)', hours, 'expected a standard deviation of the logarithm above 0'],
    ['uniform(24, 16)', hours, 'expected low below high, got "uniform(24, 16)".'],
    ['triangular(8, 4, 16)', hours, 'expected low, mode and high in rising order'],
    ['pert(4, 4, 4)', hours, 'expected low, mode and high in rising order'],
    ['beta(0.01, 2)', share, 'expected shapes from 0.1 to 1000'],
    ['gamma(4, 0)', hours, 'expected a scale above 0'],
    ['poisson(0)', hours, 'expected a mean above 0, at most a million'],
    ['bernoulli(1)', share, 'expected a chance between 0 and 1, got "bernoulli(1)".'],
    ['discrete(3, 6)', months, 'Write each value at its weight, such as discrete(3 at 70 %, 6 at 30 %).'],
    ['discrete(3 at 0, 6 at 0)', months, 'expected weights of which at least one is above 0'],
    ['discrete(3 at -1, 6 at 2)', months, 'expected weights of 0 or more'],
    ['discrete(3 at 70 %, 6 at 3)', months, 'Write the sign at each number, such as 3 %.'],
    ['empirical(3)', months, 'expected a list of 2 to 1000 values'],
    ['uniform(1,200)', hours, 'Write a space behind each comma that parts two numbers, such as uniform(16, 24).'],
    ['uniform(1, 5', hours, 'Close the bracket; within braces put all of it in quotes: "uniform(16, 24)".'],
    ['normal(six, 1)', hours, 'Write a number as the mean of normal(mean, sd).'],
    ['uniform(1 year, 2 years)', months, 'Write uniform(12, 24).'],
    ['triangular(1, 2, 4 %)', share, 'Write the sign at each number, such as 1 %.'],
    ['uniform($50, 80k)', money, 'Write the sign at each number, such as $50k.'],
    ['normal($24, 4)', hours, 'Write hours without a dollar sign.'],
    ['normal(20 %, 4 %)', hours, 'Write hours without %.'],
    ['gamma($4, 2)', hours, 'Write a plain number without a dollar sign.'],
  ])('%s', (text, spec, sentence) => {
    expect(refusal(text, spec)).toContain(sentence);
  });

  test.each<[string, QuantitySpec, number]>([
    ['normal(5, 10)', hours, -34.4],
    ['normal(90, 10)', hours, 129],
    ['uniform(-1, 5)', hours, -1],
    ['triangular(0.5, 0.9, 1.1)', share, 1.1],
    ['gamma(4, 10)', months, 170],
    ['poisson(4)', price, 0],
    ['bernoulli(0.5)', price, 0],
    ['empirical(3, 4, 120)', months, 120],
    ['beta(2, 2)', { ...share, max: 0.5 }, 1],
  ])('%s leaves the bounds of its key', (text, spec, value) => {
    const sentence = refusal(text, spec);
    expect(sentence).toContain(`in every draw, got "${text}". Some would be ${value}:`);
  });

  test('a number that is known takes no law', () => {
    const cap = { unit: 'households', description: '', integer: true, known: 'it is a rule' };
    expect(refusal('poisson(90)', cap)).toBe(
      'expected one number (it is a rule), got "poisson(90)". Write one number.',
    );
  });
});
