import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Story, tellStory } from '../../../reports/story.ts';
import type { Forecast } from '../../../src/summary/forecast.ts';
import { fixture } from '../fixture.ts';
import { passage } from '../passage.ts';
import { ADVISORS, ROLES } from '../variants.ts';
import { CLAIMS } from './claims.ts';

/** The blocks whose every number is held to account; the others are tables, or lists of what the scenario says. */
const HELD = new Set([
  'answer',
  'goals',
  'capacity',
  'first-limit',
  'utilization',
  'quality',
  'households',
  'assets',
  'revenue',
  'on-pace',
  'growth-split',
  'cash',
]);

const share = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);

const anyPractice = fc.record({
  months: fc.oneof(fc.constantFrom(1, 2, 11, 12, 13, 120, 480), fc.integer({ min: 1, max: 480 })),
  trials: fc.constantFrom(1, 2, 9, 10, 29, 30, 100, 300, 1000, 10_000, 1_000_000),
  already: fc.oneof(fc.constantFrom(0, 1), share),
  ever: fc.oneof(fc.constantFrom(0, 1), share),
  half: fc.integer({ min: 1, max: 300 }),
  out: share,
  warned: share,
  two: fc.boolean(),
  targets: fc.boolean(),
  low: fc.option(
    fc.record({
      dollars: fc.array(fc.integer({ min: -3_000_000, max: 3_000_000 }), { minLength: 3, maxLength: 3 }),
      parts: fc.array(fc.constantFrom(0, 0.2, 0.5, 1), { minLength: 3, maxLength: 3 }),
    }),
  ),
});

type Practice = typeof anyPractice extends fc.Arbitrary<infer One> ? One : never;

/** Lowest cash of single futures, which only some forecasts know. */
function lowestCash({ months, low }: Practice): Pick<Forecast, 'lowestCash'> {
  if (low === null) return {};
  const spread = ([p10, p50, p90]: readonly number[]) => ({ p10, p50, p90 });
  const rise = (values: readonly number[]) => values.toSorted((a, b) => a - b);
  const month = spread(rise(low.parts).map((part) => Math.floor(part * months)));
  return { lowestCash: { ...spread(rise(low.dollars)), month } };
}

function forecastOf(practice: Practice): Forecast {
  const { months, trials, already, ever, half, out, warned, two, targets } = practice;
  const forecast = fixture({
    months,
    trials,
    targets,
    hit: { already, ever, half },
    warningAlready: warned,
    ...(two ? { advisors: ADVISORS, roles: ROLES } : {}),
  });
  const cashOut = passage('Cash below zero', months, trials, 0, out, half);
  return { ...forecast, ...lowestCash(practice), start: '2026-11', events: { ...forecast.events, cashOut } };
}

function told({ answer, figures, blocks }: Story): readonly (readonly [block: string, words: string])[] {
  const said = blocks.flatMap(({ id, sentence, list = [] }) =>
    [sentence, ...list].map((words) => [id, words] as const),
  );
  const top = figures.map(({ value, label }) =>
    `${value} ${label}`.replace(/^(?:Under|Over|About|Not)/, (word) => word.toLowerCase()),
  );
  return [...[...answer, ...top].map((words) => ['answer', words] as const), ...said].filter(([id]) => HELD.has(id));
}

/** Checks each claim against the forecast and returns what no claim accounts for. */
function unaccounted(words: string, forecast: Forecast, block: string): string {
  return CLAIMS.reduce(
    (rest, { says, check }) =>
      rest.replace(says, (...found) => {
        check(found.slice(1, -2), forecast, block);
        return '';
      }),
    words,
  );
}

describe('what the words claim', () => {
  test('every number of a sentence is found again in the forecast, by another way, and none is left over', () => {
    fc.assert(
      fc.property(anyPractice, (practice) => {
        const forecast = forecastOf(practice);
        for (const [block, words] of told(tellStory(forecast)))
          expect(unaccounted(words, forecast, block), `${block}: ${words}`).not.toMatch(/\d/);
      }),
      { seed: 6, numRuns: 120 },
    );
  });

  test('months are calendar months wherever they are said', () => {
    fc.assert(
      fc.property(anyPractice, (practice) => {
        const forecast = forecastOf(practice);
        for (const [, words] of told(tellStory(forecast))) expect(words).not.toMatch(/\b(?:month|year) \d/i);
      }),
      { seed: 7, numRuns: 40 },
    );
  });
});
