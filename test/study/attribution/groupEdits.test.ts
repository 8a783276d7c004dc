import { describe, expect, it } from 'vitest';
import { groupEdits } from '../../../src/study/attribution/groupEdits.ts';
import { design } from './orders.ts';

/** Edits of which some stand only with others: `needs` holds pairs of who needs whom. */
const grouping = async (
  edits: number,
  stands: (company: readonly number[]) => boolean,
  most = 500,
): Promise<{ groups: readonly (readonly number[])[]; told: boolean; tried: number; asked: number }> => {
  let asked = 0;
  const found = await groupEdits({
    edits,
    most,
    designOf: (groups) => design(groups, 3),
    stands: async (company) => {
      asked += 1;
      return stands(company);
    },
  });
  return { ...found, asked };
};

const needing = (pairs: readonly (readonly [number, number])[]) => (company: readonly number[]) =>
  pairs.every(([who, whom]) => !company.includes(who) || company.includes(whom));

describe('edits are grouped', () => {
  it('each for itself where all stand alone', async () => {
    const { groups, told, asked, tried } = await grouping(4, () => true);
    expect(groups).toEqual([[0], [1], [2], [3]]);
    expect(told).toBe(true);
    expect(asked).toBe(14); // all companies but nobody and everybody, each once
    expect(tried).toBe(14);
  });

  it('one that needs another is one with it', async () => {
    expect((await grouping(4, needing([[3, 1]]))).groups).toEqual([[0], [1, 3], [2]]);
  });

  it('chains and rings of needs are one', async () => {
    const pairs = [
      [0, 2],
      [2, 4],
      [5, 3],
      [3, 5],
    ] as const;
    expect((await grouping(6, needing(pairs))).groups).toEqual([[0, 2, 4], [1], [3, 5]]);
  });

  it('two that exclude each other unless a third is there', async () => {
    const stands = (who: readonly number[]) => !(who.includes(0) && who.includes(1)) || who.includes(2);
    const { groups } = await grouping(4, stands);
    expect(groups.length).toBe(3);
    const all = groups.flat().sort();
    expect(all).toEqual([0, 1, 2, 3]);
    expect(groups).toContainEqual([3]);
    expect(groups.some((group) => group.includes(2) && group.length === 2)).toBe(true);
  });

  it('of more than six, where the sampled orders pass', async () => {
    const { groups, told } = await grouping(
      9,
      needing([
        [8, 0],
        [4, 5],
      ]),
    );
    expect(groups).toEqual([[0, 8], [1], [2], [3], [4, 5], [6], [7]]);
    expect(told).toBe(true);
  });

  it('every company of the groups stands, whatever stands of the edits (200 patterns of needs)', async () => {
    for (let pattern = 0; pattern < 200; pattern++) {
      const bit = (k: number) => ((pattern * 2654435761) >>> k) & 1;
      const pairs = [0, 1, 2, 3, 4].flatMap((i) =>
        bit(i) && bit(i + 7) ? [[i, (i + 1 + bit(i + 13)) % 5] as const] : [],
      );
      const stands = needing(pairs);
      const { groups } = await grouping(5, stands);
      for (let mask = 0; mask < 1 << groups.length; mask++) {
        expect(stands(groups.flatMap((group, i) => ((mask >> i) & 1 ? group : [])))).toBe(true);
      }
    }
  });

  it('all as one where the tries run out, and says so', async () => {
    const { groups, told, asked } = await grouping(6, needing([[5, 0]]), 10);
    expect(groups).toEqual([[0, 1, 2, 3, 4, 5]]);
    expect(told).toBe(false);
    expect(asked).toBe(10);
  });

  it('a fault of the program is no edit that does not stand', async () => {
    const failing = groupEdits({
      edits: 2,
      most: 9,
      designOf: design,
      stands: () => Promise.reject(new TypeError('broken')),
    });
    await expect(failing).rejects.toThrow('broken');
  });
});
