import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadParser } from '../../src/compile/parseFormula.ts';
import { futures } from '../support/futures.ts';
import { randomPractices } from '../support/randomPractices.ts';
import { solo } from '../support/solo.ts';

const parse = await loadParser();
const TRIALS = 4;
const MONTHS = 36;
const CUT = ['quality', 'advocacy', 'crowding', 'assignment', 'chasers'].map((loop) => `feedback.${loop}=off`);

/** Months of the events that tell of capacity, by trial. */
const capacities = (sets: readonly string[], luck: string): Map<string, number[]> => {
  const plan = solo(sets);
  const f = futures(plan, { seed: luck, trials: TRIALS, months: MONTHS, only: ['households'] });
  const names = plan.legend.events.map(({ name }) => name).filter((name) => name.startsWith('capacity'));
  return new Map(names.map((name) => [name, Array.from({ length: TRIALS }, (_, k) => f.eventMonth(name, k))]));
};

/** Hours of every role, times so much. */
const hours = (yearly: number, times: number): string[] =>
  ['advisor', 'associate', 'paraplanner', 'csa'].map((role) => `roles.${role}.hoursPerYear=${yearly * times}`);

describe('with the loops of hours cut, in random practices with random hires', () => {
  it('more hours never bring capacity sooner: of any advisor, role or the firm, in any future', () => {
    let moved = 0;
    fc.assert(
      fc.property(
        randomPractices,
        fc.integer({ min: 900, max: 2500 }),
        fc.double({ min: 1.01, max: 1.6, noNaN: true }),
        fc.integer(),
        (sets, yearly, times, luck) => {
          const rest = [...sets.filter((set) => !set.startsWith('roles.') && !set.startsWith('feedback.')), ...CUT];
          const few = capacities([...rest, ...hours(yearly, 1)], String(luck));
          const many = capacities([...rest, ...hours(yearly, times)], String(luck));
          for (const [name, months] of few)
            months.forEach((month, k) => {
              const later = (many.get(name) as number[])[k];
              expect(later).toBeGreaterThanOrEqual(month);
              moved += Number(later > month);
            });
        },
      ),
      { numRuns: 8, seed: 31 },
    );
    expect(moved).toBeGreaterThan(20);
  });
});

describe('in random practices', () => {
  const everywhere = (seed: number, look: (sets: string[], luck: string) => void): void => {
    fc.assert(
      fc.property(randomPractices, fc.integer(), (sets, luck) => look(sets, String(luck))),
      { numRuns: 4, seed },
    );
  };
  const request = (luck: string, trials: number) => ({ seed: luck, trials, months: MONTHS });

  it.each([
    [
      'writes what is there',
      'policies.same={ at: 7, change: { tiers.gold.departures: x 1, work.requests.hours: x 1 } }',
    ],
    ['waits for what never comes', 'policies.waiting={ when: cash < -1e15, change: { tiers.gold.departures: 0.5 } }'],
    ['comes after the last month', `policies.late={ at: ${MONTHS + 1}, change: { tiers.gold.departures: 0.5 } }`],
  ])('a policy that %s changes no byte of what is said, nor of any event', (_, policy) => {
    everywhere(32, (sets, luck) => {
      const [plain, inert] = [solo(sets), solo([...sets, policy], { parse })];
      const [before, after] = [futures(plain, request(luck, 2)), futures(inert, request(luck, 2))];
      for (let k = 0; k < 2; k++) {
        expect(after.trialOf(k)).toEqual(before.trialOf(k));
        for (const { name } of plain.legend.events) expect(after.eventMonth(name, k)).toBe(before.eventMonth(name, k));
      }
    });
  });

  it('the first trials of a longer run are those of the shorter, number for number', () => {
    everywhere(33, (sets, luck) => {
      const [short, long] = [futures(solo(sets), request(luck, 2)), futures(solo(sets), request(luck, 5))];
      for (let k = 0; k < 2; k++) {
        expect(long.trialOf(k)).toEqual(short.trialOf(k));
        expect(long.eventsOf(k)).toEqual(short.eventsOf(k));
      }
    });
  });
});
