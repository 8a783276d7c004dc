import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { parseQuantity } from '../../src/scenario/parseQuantity.ts';
import { type Quantity, type QuantitySpec, quantity } from '../../src/scenario/quantity.ts';

const plain: QuantitySpec = { unit: 'points', description: '' };
const money: QuantitySpec = { unit: 'dollars', description: '' };
const share: QuantitySpec = { unit: 'share', description: '', min: 0, max: 1 };
const months: QuantitySpec = { unit: 'months', description: '', min: 0, max: 36, default: 6 };

function read(input: unknown, spec: QuantitySpec): Quantity {
  return quantity(spec).parse(input);
}

function refusal(input: unknown, spec: QuantitySpec): string {
  const result = quantity(spec).safeParse(input);
  if (result.success) throw new Error(`accepted ${JSON.stringify(result.data)}`);
  return result.error.issues.map((issue) => issue.message).join('\n');
}

describe('one number', () => {
  test.each<[unknown, QuantitySpec, number]>([
    [97, plain, 97],
    [-3.5, plain, -3.5],
    ['97', plain, 97],
    ['97 %', share, 0.97],
    ['97%', share, 0.97],
    ['85 bp', share, 0.0085],
    ['$4,500', money, 4500],
    ['$4,500.50', money, 4500.5],
    ['-$200', money, -200],
    ['$-200', money, -200],
    ['1.2M', money, 1_200_000],
    ['1.13M', money, 1_130_000],
    ['650k', money, 650_000],
    ['650 K', money, 650_000],
    ['$2B', money, 2e9],
    ['1,234,567', money, 1_234_567],
    ['.5', share, 0.5],
    ['1e3', plain, 1000],
    ['  7  ', plain, 7],
    ['-0', plain, 0],
  ])('%j', (input, spec, value) => {
    expect(read(input, spec)).toEqual({ kind: 'fixed', value, spec });
  });

  test.each([
    '',
    ' ',
    'six',
    '4,50',
    '1,2345',
    '1.2.3',
    '--3',
    '$-$3',
    '5 m',
    '5 %%',
    'NaN',
    'Infinity',
    '1e999',
    '6 months',
    '½',
    '٣',
  ])('refuses %j', (input) => {
    expect(refusal(input, plain)).toMatch(/^expected points, got ".*"\. Write /);
  });

  test.each([true, false, null, [], {}, Number.NaN, Number.POSITIVE_INFINITY, undefined])('refuses %s', (input) => {
    expect(refusal(input, plain)).toMatch(/^expected points, got .+\. Write a number of points, such as 6\.$/);
  });

  test('a comma in the wrong place is explained', () => {
    expect(refusal('4,50', money)).toBe(
      'expected dollars, got "4,50". Write a comma only between thousands, and a point before decimals: 4,500.50.',
    );
  });

  test('a dollar sign belongs to dollars', () => {
    expect(refusal('$4', months)).toBe('expected months from 0 to 36, got "$4". Write months without a dollar sign.');
  });

  test('a percent sign does not belong to things that are counted', () => {
    expect(refusal('4 %', months)).toBe('expected months from 0 to 36, got "4 %". Write months without %.');
  });
});

describe('bounds', () => {
  test('a share above one is likely a percentage', () => {
    expect(refusal(1.4, share)).toBe('expected a share from 0 to 1, got 1.4. Write 0.14 or 14 %.');
    expect(refusal(97, share)).toBe('expected a share from 0 to 1, got 97. Write 0.97 or 97 %.');
  });

  test.each<[unknown, string]>([
    [1.1, 'Write 0.011 or 1.1 %.'],
    ['1.1', 'Write 0.011 or 1.1 %.'],
    [0.5, 'Write 0.005 or 0.5 %.'],
    [97, 'Write a share, such as 0.05.'],
    ['12 %', 'Write a share, such as 0.05.'],
    ['80 bps', 'Write 80 bp.'],
    ['1 percent', 'Write 1 %.'],
    ['60 bps to 80 bps', 'Write 60 bp to 80 bp.'],
    ['8000 bps', 'Write a share, such as 0.05.'],
  ])('a fee of %j', (input, wayOut) => {
    expect(refusal(input, { unit: 'share a year', description: '', min: 0, max: 0.1 })).toContain(wayOut);
  });

  test.each([
    ['2 years', 'Write 24.'],
    ['6 months', 'Write 6.'],
    ['5 years', 'Write a number of months, such as 6.'],
    ['1 year (6 months to 2 years)', 'Write 12 (6 to 24).'],
  ])('months as %j', (input, wayOut) => {
    expect(refusal(input, months)).toContain(wayOut);
  });

  test('a negative rate is shown without its sign', () => {
    const rate = { unit: 'share a year', description: '', min: 0, max: 0.2 };
    expect(refusal(-0.03, rate)).toBe('expected a share a year from 0 to 0.2, got -0.03. Write a share, such as 0.03.');
  });

  test('the example is the default where there is one', () => {
    expect(refusal('six', months)).toBe(
      'expected months from 0 to 36, got "six". Write a number of months, such as 6.',
    );
  });

  test('an exclusive lower end', () => {
    expect(refusal(0, { ...money, above: 0 })).toBe(
      'expected dollars above 0, got 0. Write a number of dollars, such as 5000.',
    );
  });

  test('whole numbers', () => {
    const count = { unit: 'households', description: '', min: 1, integer: true };
    expect(refusal(2.5, count)).toContain('expected a whole number of households of 1 or more, got 2.5.');
    expect(read('3', count)).toMatchObject({ value: 3 });
  });

  test('both ends of a range are held to them', () => {
    expect(refusal('-1 to 4', months)).toContain('got "-1 to 4"');
    expect(refusal('4 to 40', months)).toContain('got "4 to 40"');
  });

  test('the example offered is accepted', () => {
    for (const spec of [plain, money, share, months, { ...share, min: 0.6 }, { ...money, above: 2000, max: 2001 }]) {
      const example = /such as (.+)\.$/.exec(refusal('?', spec))?.[1];
      expect(read(example, spec).kind).toBe('fixed');
    }
  });
});

type Ends = { law?: string; median?: number; low: number; high: number };

describe('ranges', () => {
  test.each<[string, QuantitySpec, Ends]>([
    ['4 to 9', plain, { law: 'lognormal', median: 6, low: 4, high: 9 }],
    ['-2 to 4', plain, { law: 'normal', median: 1, low: -2, high: 4 }],
    ['0 to 4', plain, { law: 'normal', median: 2, low: 0, high: 4 }],
    ['8 (4 to 16)', plain, { law: 'lognormal', median: 8, low: 4, high: 16 }],
    ['8(4 to 10)', plain, { law: 'lognormal', median: 8, low: 4, high: 10 }],
    ['$4,500 ($3,000 to $6,000)', money, { law: 'lognormal', median: 4500, low: 3000, high: 6000 }],
    ['900k to 1.2M', money, { low: 900_000, high: 1_200_000 }],
    ['3 % (2 % to 5 %)', share, { law: 'logitNormal', median: 0.03, low: 0.02, high: 0.05 }],
    ['0.2 to 0.8', share, { law: 'logitNormal', median: 0.5, low: 0.2, high: 0.8 }],
    ['-1 % to 0', { ...plain, unit: 'share a year' }, { law: 'normal', low: -0.01, high: 0 }],
  ])('%s', (input, spec, { law, ...ends }) => {
    expect(read(input, spec)).toMatchObject({ kind: 'uncertain', ...(law && { law: { name: law } }), ...ends });
  });

  test.each<[string, RegExp]>([
    ['24 to 16', /expected a range from low to high, got "24 to 16"/],
    ['16 to 16', /expected a range from low to high/],
    ['4 (4 to 16)', /expected a value inside its range/],
    ['20 (4 to 16)', /expected a value inside its range/],
    ['1 to 2M', /Write the sign at each number, such as 1M\./],
    ['4 to', /expected dollars/],
    ['to 4', /expected dollars/],
    ['4 to 5 to 6', /expected dollars/],
    ['8 (4 to 16', /expected dollars/],
    ['4 - 16', /expected dollars/],
    ['4 to NaN', /expected dollars/],
  ])('refuses %s', (input, sentence) => {
    expect(refusal(input, money)).toMatch(sentence);
  });

  test('a percent sign on one side only is not guessed at', () => {
    expect(refusal('2 to 5 %', share)).toContain('Write the sign at each number, such as 2 %.');
  });

  test('a share is strictly inside 0 and 1', () => {
    expect(refusal('0 to 0.4', share)).toBe(
      'expected a range of shares strictly between 0 and 1, got "0 to 0.4". Write ends such as 1 % to 99 %.',
    );
  });
});

describe('defaults', () => {
  test('a default makes the key optional and is read like any other text', () => {
    const shape = z.strictObject({ retention: quantity({ ...share, default: '97 % (95 % to 98 %)' }) });
    expect(shape.parse({}).retention).toMatchObject({ kind: 'uncertain', median: 0.97, low: 0.95, high: 0.98 });
  });
  test('without one the key is required', () => {
    expect(z.strictObject({ retention: quantity(share) }).safeParse({}).success).toBe(false);
  });
});

test('a range from 0 is refused where no draw may lie below 0', () => {
  const months = quantity({ unit: 'months', description: '', min: 0, max: 36 });
  const answer = months.safeParse('0 to 4');
  expect(answer.error?.issues[0]?.message).toContain('expected a range whose draws stay at 0 or more, got "0 to 4".');
});

test.each([
  ['dollars', {}, 5000],
  ['dollars a year', { max: 10_000 }, 5000],
  ['dollars a year, or share of revenue', {}, 6000],
  ['dollars an hour', {}, 40],
  ['hours', { max: 10 }, 6],
])('%s within %j are shown by an example from life', (unit, bounds, example) => {
  const answer = parseQuantity(-0, { unit, description: '', above: 0, ...bounds });
  expect(answer.ok ? '' : answer.message).toMatch(new RegExp(`, such as ${example}\\.$`));
});
