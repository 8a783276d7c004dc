import { describe, expect, it } from 'vitest';
import { attribute } from '../../../src/study/attribution/attribute.ts';
import { design } from './orders.ts';

type Game = (company: readonly number[]) => number;

const play = (players: number, orders: number, seed: string, game: Game) =>
  attribute(design(players, orders, seed), async (company) => Float64Array.of(game(company)));

/** Mean and standard error of one player's part over the sampled orders. */
const estimate = (samples: readonly (readonly Float64Array[])[], player: number) => {
  const parts = samples.map((sample) => sample[player][0]);
  const mean = parts.reduce((a, b) => a + b) / parts.length;
  const variance = parts.reduce((sum, part) => sum + (part - mean) ** 2, 0) / (parts.length - 1);
  return { mean, error: Math.sqrt(variance / parts.length) };
};

/** The Security Council: nine of fifteen votes, none of the five permanent members against. */
const council: Game = (who) => (who.length >= 9 && [0, 1, 2, 3, 4].every((i) => who.includes(i)) ? 1 : 0);

describe('eight players, sampled and listed in full', () => {
  it('the estimates lie within 4 standard errors of their own of the exact values (seed "eight")', async () => {
    const game: Game = (who) => Math.sqrt(who.reduce((sum, i) => sum + (i + 1) * (who.includes(7 - i) ? 3 : 1), 0));
    const exact = byCompanies(8, game);
    const { samples } = await play(8, 40, 'eight', game);
    for (let player = 0; player < 8; player++) {
      const { mean, error } = estimate(samples, player);
      expect(Math.abs(mean - exact[player])).toBeLessThan(4 * error);
      expect(error).toBeGreaterThan(0);
    }
  });
});

/** Shapley values by dividends (Harsanyi 1959): what a company is worth beyond all its parts is shared alike within it. */
function byCompanies(players: number, game: Game): number[] {
  const parts = new Array<number>(players).fill(0);
  const dividends: number[] = [];
  for (let mask = 0; mask < 1 << players; mask++) {
    const who = Array.from({ length: players }, (_, i) => i).filter((i) => (mask >> i) & 1);
    let dividend = game(who);
    for (let part = 0; part < mask; part++) if ((part & mask) === part) dividend -= dividends[part];
    dividends.push(dividend);
    for (const i of who) parts[i] += dividend / who.length;
  }
  return parts;
}

describe('more players than are evaluated in every company', () => {
  it('the Security Council: 421/2145 for a permanent member and 4/2145 for another, within 4 standard errors (seed "vote")', async () => {
    const { samples, exact } = await play(15, 2000, 'vote', council);
    expect(exact).toBe(false);
    expect(samples).toHaveLength(2000);
    for (let player = 0; player < 15; player++) {
      const share = (player < 5 ? 421 : 4) / 2145;
      const { mean, error } = estimate(samples, player);
      const most = Math.sqrt((share * (1 - share)) / 2000); // an order with its reverse varies no more than one alone
      expect(Math.abs(mean - share)).toBeLessThan(4 * most);
      if (player < 5) expect(error).toBeLessThan(most);
    }
  });

  it('every order shares out the whole difference', async () => {
    const game: Game = (who) => Math.cos(who.reduce((sum, i) => sum + (i + 2) ** 1.7, 0));
    const { samples } = await play(9, 5, 'whole', game);
    for (const sample of samples) {
      const sum = sample.reduce((total, [part]) => total + part, 0);
      expect(sum).toBeCloseTo(game([0, 1, 2, 3, 4, 5, 6, 7, 8]) - game([]), 12);
    }
  });

  it('what two players do together is halved in every order with its reverse: such a game is exact', async () => {
    const pairs: Game = (who) => who.reduce((sum, i) => sum + i + who.filter((j) => j > i).length * (i + 1), 0);
    const { samples } = await play(8, 2, 'pairs', pairs);
    for (let i = 0; i < 8; i++) {
      // i alone; half of (i + 1) with each of those after, half of (j + 1) with each of those before
      const before = (i * (i + 1)) / 2;
      const expected = i + ((i + 1) * (7 - i) + before) / 2;
      for (const sample of samples) expect(sample[i][0]).toBeCloseTo(expected, 12);
    }
  });

  it('who adds nothing is given exactly nothing', async () => {
    const { samples } = await play(8, 3, 'idle', (who) => Math.sin(who.filter((i) => i !== 5).length));
    for (const sample of samples) expect(sample[5][0]).toBe(0);
  });

  it('asks once for each company, and never for more than the orders pass through', async () => {
    const asked: string[] = [];
    const { evaluated } = await attribute(design(7, 3), async (company) => {
      asked.push(company.join());
      return Float64Array.of(company.length);
    });
    expect(new Set(asked).size).toBe(asked.length);
    expect(evaluated).toBe(asked.length);
    expect(asked.length).toBeLessThanOrEqual(2 + 3 * 2 * 6);
  });

  it('is the same for the same seed, and another for another', async () => {
    const game: Game = (who) => Math.sin(who.reduce((sum, i) => sum + (i + 1) ** 2, 0));
    const [once, again, other] = await Promise.all(['a', 'a', 'b'].map((seed) => play(8, 2, seed, game)));
    expect(once).toEqual(again);
    expect(once).not.toEqual(other);
  });
});
