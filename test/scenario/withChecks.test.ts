import { expect, test } from 'vitest';
import * as z from 'zod';
import { withChecks } from '../../src/scenario/withChecks.ts';

const shape = z.strictObject({ low: z.number(), high: z.number(), title: z.string().default('') });
const checked = withChecks(shape, [
  ({ low, high }, report) => {
    if (!(low < high)) report(['high'], 'expected more than low. Raise it.');
  },
  ({ title }, report) => {
    if (title.trim() === 'x') report(['title'], 'expected another title. Write one.');
  },
]);
const messages = (value: unknown) => checked.safeParse(value).error?.issues.map((issue) => issue.path.join('.'));

test('a check across keys speaks', () => {
  expect(messages({ low: 3, high: 2 })).toEqual(['high']);
});
test('checks run beside mistakes of other keys', () => {
  expect(messages({ low: 3, high: 2, more: 1 })).toEqual(['', 'high']);
  expect(messages({ low: 'a', high: 2, title: 'x' })).toContain('title');
});
test('a check says nothing about a key that is wrong already', () => {
  expect(messages({ low: 3, high: 'a' })).toEqual(['high']);
});
test('a check that trips over a wrong key is left out', () => {
  expect(messages({ low: 1, high: 2, title: 3 })).toEqual(['title']);
});
test('a check that trips over a good scenario is a fault of the program', () => {
  const faulty = withChecks(shape, [
    () => {
      throw new Error('oops');
    },
  ]);
  expect(() => faulty.safeParse({ low: 1, high: 2 })).toThrow('oops');
});
test('a value that is no map at all is refused by the shape', () => {
  expect(messages(3)).toEqual(['']);
});

test('a check that stumbles over a number that is not worked out yet says nothing', () => {
  const early = withChecks(shape, [({ low }, report) => report(['low'], `expected more, got ${low - Number.NaN}.`)]);
  expect(early.safeParse({ low: 1, high: 2 }).success).toBe(true);
});
test('checks see what was worked out, and nothing of what could not be', () => {
  const seen: number[] = [];
  const settled = withChecks(
    shape,
    [
      ({ high }, report) => {
        seen.push(high);
        report(['high'], 'expected less.');
        report(['low'], 'expected another.');
      },
    ],
    (value, report) => {
      report(['low'], 'expected a sum, got NaN.');
      return { ...value, high: 10 };
    },
  );
  const issues = settled.safeParse({ low: 1, high: 2 }).error?.issues.map(({ message }) => message);
  expect(issues).toEqual(['expected a sum, got NaN.', 'expected less.']);
  expect(seen).toEqual([10]);
});

test('a check that trips over what another check tells is left out, whichever comes first', () => {
  const trip = () => {
    throw new Error('oops');
  };
  const tell = (_: unknown, report: (path: string[], message: string) => void) => report(['high'], 'expected more.');
  for (const checks of [
    [trip, tell],
    [tell, trip],
  ]) {
    expect(
      withChecks(shape, checks)
        .safeParse({ low: 1, high: 2 })
        .error?.issues.map(({ path }) => path),
    ).toEqual([['high']]);
  }
});
