import { describe, expect, it } from 'vitest';
import { type Arena, makeArena } from '../../src/engine/arena.ts';
import { makeBookTransfer } from '../../src/engine/bookTransfer.ts';
import { CALENDAR, KIND_COUNT, REQUESTS } from '../../src/engine/kinds.ts';
import { STATE } from '../../src/engine/state.ts';
import { makeTally } from '../../src/engine/tally.ts';
import { makeTrial } from '../../src/engine/trial.ts';
import { rootKey } from '../../src/random/rootKey.ts';
import { type Changes, practice } from '../support/practice.ts';

const THREE: Changes = {
  people: {
    first: { role: 'advisor', owner: true },
    second: { role: 'advisor', owner: true, hoursPerYear: 2400 },
    third: { role: 'advisor', owner: true },
  },
};
/** Busy: each household asks for a hundred hours a year. */
const BUSY: Changes = { ...THREE, 'book.households': 9, 'book.firmAge': 8, 'tiers.only.hours': 100 };

/** More than anybody can do. */
const SWAMPED: Changes = {
  ...BUSY,
  'tiers.only.hours': 500,
  'roles.advisor.hoursPerYear': 300,
  'people.second.hoursPerYear': 300,
};

/** A future in which an advisor's book goes over before month 7; looks at every month before and after it. */
const handOver = (changes: Changes, to: number, look: (a: Arena, month: number) => void, gone = [0]): void => {
  const arena = makeArena(practice(changes).numbers, { households: 200, prospects: 10 });
  const transfer = makeBookTransfer(arena);
  makeTrial(arena, rootKey('transfer'))(0, 80, (month) => {
    look(arena, month);
    if (month !== 6) return;
    arena.state[STATE.month] = 7; // as policies find it
    for (const v of gone) arena.present[v] = 0;
    transfer(gone[0], to, 0);
    look(arena, 6.5);
  });
};

const books = (changes: Changes, to: number, gone = [0]): number[] => {
  let found: number[] = [];
  handOver(
    changes,
    to,
    (a, month) => {
      if (month === 6.5) found = [...a.book];
    },
    gone,
  );
  return found;
};

describe("an advisor's book goes to", () => {
  it('the named successor, whole', () => {
    expect(books(BUSY, 2)).toEqual([0, 3, 6]);
  });

  it('whoever has most hours to spare, one household after another: the second has twice the hours', () => {
    expect(books(BUSY, -1)).toEqual([0, 6, 3]);
  });

  it('both others in turn where they have the same hours', () => {
    const even = { ...BUSY, 'people.second.hoursPerYear': 1200, 'book.households': 12, 'work.requests.shape': 1000 };
    expect(books(even, -1)).toEqual([0, 6, 6]);
  });

  it('nobody when nobody is left: it stays with the empty seat', () => {
    expect(books(BUSY, -1, [0, 1, 2])).toEqual([3, 3, 3]);
  });

  it('others beyond the cap on new clients: they are clients already', () => {
    expect(books({ ...BUSY, 'capacity.householdCap': 3 }, 1)).toEqual([0, 6, 3]);
  });
});

describe('with the book goes', () => {
  it('what waits for it: nothing is lost, nothing stays with the empty seat', () => {
    const sums: number[] = [];
    const sumOf = (a: Arena): number => a.waiting.reduce((x, y) => x + y, 0) + a.aged.reduce((x, y) => x + y, 0);
    handOver({ ...SWAMPED, 'work.requests.perYear': 200 }, -1, (a, month) => {
      if (month === 6 || month === 6.5) sums.push(sumOf(a));
      if (month !== 6.5) return;
      for (let kind = 0; kind < KIND_COUNT; kind++) expect(a.waiting[kind]).toBe(0);
      expect(a.waiting[KIND_COUNT + CALENDAR]).toBeGreaterThan(0);
      expect(a.waiting[KIND_COUNT + REQUESTS]).toBeGreaterThan(0);
    });
    expect(sums[0]).toBeGreaterThan(10);
    expect(sums[1]).toBeCloseTo(sums[0], 9);
  });

  it('the quality of the new advisor: the book keeps nothing of the old', () => {
    handOver(SWAMPED, 1, (a, month) => {
      if (month === 6) expect(a.quality[0]).toBeLessThan(0.9);
      if (month === 6.5) expect(a.quality[0]).toBe(1);
      if (month === 6.5) expect(a.quality[1]).toBeLessThan(1);
    });
  });

  it('every count of its work: for six years after, the running tallies are those of a fresh count', () => {
    handOver({ ...BUSY, 'tiers.only.departures': 0.1, 'book.households': 190, 'book.firmAge': 5 }, -1, (a) => {
      const sums = [a.counts, a.requestSum, a.calendarSum, a.hazardSum, a.frailtySum, a.book, a.cohorts];
      const kept = sums.map((x) => [...x]);
      const [settled, tenures, month] = [STATE.settled, STATE.tenureMonths, STATE.month].map((x) => a.state[x]);
      if (a.state[STATE.month] === 7 && month === 7 && a.present[0] === 0 && a.book[0] === 0) return; // between two months
      const tally = makeTally(a);
      tally.empty();
      for (let i = 0; i < a.state[STATE.households]; i++) {
        tally.add(i);
        expect(a.line.advisor[a.home.place[i]]).toBe(a.home.advisor[i]);
      }
      sums.forEach((fresh, j) => {
        fresh.forEach((x, k) => {
          expect(kept[j][k]).toBeCloseTo(x, 9);
        });
        fresh.set(kept[j]);
      });
      expect([settled, tenures]).toEqual([a.state[STATE.settled], a.state[STATE.tenureMonths]]);
    });
  });
});
