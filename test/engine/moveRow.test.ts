import { expect, it } from 'vitest';
import { makeArena } from '../../src/engine/arena.ts';
import { makeMoveRow } from '../../src/engine/moveRow.ts';
import { practice } from '../support/practice.ts';

it('a row that takes the place of another brings along every column, and no other row is touched', () => {
  const { home } = makeArena(practice().numbers, { households: 4, prospects: 1 });
  for (const [k, column] of Object.values(home).entries()) for (let i = 0; i < 4; i++) column[i] = 100 * (k + 1) + i;
  makeMoveRow({ home })(3, 1);
  for (const [k, column] of Object.values(home).entries())
    expect([...column]).toEqual([0, 3, 2, 3].map((row) => 100 * (k + 1) + row));
});
