import { describe, expect, it } from 'vitest';
import { attribute } from '../../../src/study/attribution/attribute.ts';
import { design } from './orders.ts';

type Game = (company: readonly number[]) => number;

/** What a game gives each player. */
const shares = async (players: number, game: Game): Promise<number[]> => {
  const { samples, exact } = await attribute(design(players), async (company) => Float64Array.of(game(company)));
  expect(exact).toBe(true);
  expect(samples).toHaveLength(1);
  return samples[0].map(([share]) => share);
};
const expectShares = async (players: number, game: Game, expected: readonly number[]) => {
  const found = await shares(players, game);
  found.forEach((share, i) => {
    expect(share).toBeCloseTo(expected[i], 12);
  });
};

describe('games worked by hand', () => {
  it('one left glove and two right ones (Shapley 1953): 2/3, 1/6, 1/6', async () => {
    await expectShares(3, (who) => (who.includes(0) && who.length > 1 ? 1 : 0), [2 / 3, 1 / 6, 1 / 6]);
  });

  it('a runway for planes of 1, 2 and 3 (Littlechild and Owen 1973): each length is shared by who needs it', async () => {
    const runway: Game = (who) => (who.length === 0 ? 0 : Math.max(...who.map((plane) => plane + 1)));
    await expectShares(3, runway, [1 / 3, 1 / 3 + 1 / 2, 1 / 3 + 1 / 2 + 1]);
  });

  it('two who need each other and one who helps either: all six orders added up by hand', async () => {
    // v(0) = 10, v(1) = 0, v(2) = 4, v(01) = 30, v(02) = 14, v(12) = 8, v(012) = 40
    const table: Readonly<Record<string, number>> = {
      '': 0,
      0: 10,
      1: 0,
      2: 4,
      '01': 30,
      '02': 14,
      '12': 8,
      '012': 40,
    };
    // 0 adds 10, 10, 30, 32, 10, 32; 1 adds 20, 26, 0, 0, 26, 4; 2 adds 10, 4, 10, 8, 4, 4
    await expectShares(3, (who) => table[who.join('')], [124 / 6, 76 / 6, 40 / 6]);
  });

  it('additive: each has what is his own', async () => {
    const worth = [3, -1, 4, 1, -5, 9];
    await expectShares(6, (who) => who.reduce((sum, i) => sum + worth[i], 2), worth);
  });

  it('symmetric, two of three decide: a third each', async () => {
    await expectShares(3, (who) => (who.length >= 2 ? 1 : 0), [1 / 3, 1 / 3, 1 / 3]);
  });

  it('one player has the whole difference', async () => {
    await expectShares(1, (who) => (who.length === 1 ? 7.5 : 3), [4.5]);
  });
});

/** A game without any order in it, the same for every company. */
const wild: Game = (who) => Math.sin(1 + who.reduce((sum, i) => sum + (i + 1) ** 2.3, 0)) * 100;

describe('any game', () => {
  it('gives the mean of what a player adds over all orders, listed one by one', async () => {
    const orders = (rest: readonly number[]): number[][] =>
      rest.length === 0
        ? [[]]
        : rest.flatMap((first) => orders(rest.filter((i) => i !== first)).map((o) => [first, ...o]));
    const all = orders([0, 1, 2, 3, 4]);
    const sorted = (who: readonly number[]) => [...who].sort((a, b) => a - b);
    const expected = [0, 1, 2, 3, 4].map((player) => {
      const added = all.map((order) => {
        const before = order.slice(0, order.indexOf(player));
        return wild(sorted([...before, player])) - wild(sorted(before));
      });
      return added.reduce((a, b) => a + b) / all.length;
    });
    await expectShares(5, wild, expected);
  });

  it('shares out the whole difference', async () => {
    const sum = (await shares(6, wild)).reduce((a, b) => a + b);
    expect(sum).toBeCloseTo(wild([0, 1, 2, 3, 4, 5]) - wild([]), 10);
  });

  it('gives exactly nothing to who adds nothing', async () => {
    const [, , idle] = await shares(5, (who) => wild(who.filter((i) => i !== 2)));
    expect(idle).toBe(0);
  });

  it('asks once for each company, and for every answer alike', async () => {
    const asked: string[] = [];
    const { evaluated, samples } = await attribute(design(4), async (company) => {
      asked.push(company.join());
      return Float64Array.of(company.length, wild(company));
    });
    expect(evaluated).toBe(16);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked).toHaveLength(16);
    samples[0].forEach(([ones]) => {
      expect(ones).toBeCloseTo(1, 12);
    });
  });

  it('of an answer that is not known to one company says so to those it concerns', async () => {
    const [one] = await shares(2, (who) => (who.join() === '0' ? Number.NaN : 1));
    expect(one).toBeNaN();
  });
});
