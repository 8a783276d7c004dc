import { makeArena } from '../../src/engine/arena.ts';
import { makeTrial } from '../../src/engine/trial.ts';
import { tableOf } from '../../src/plan/layout.ts';

/** How a firm stands at the end of each trial: dollars, people. */
export type Futures = { readonly aum: Float64Array; readonly staff: Float64Array };

/**
 * Runs a plan and keeps two figures a trial, those of its last month. Nothing is stored by advisor, tier or month, so that
 * a firm of fourteen thousand clients needs no more memory than its book.
 */
export const simulateFirm = (
  numbers: Float64Array,
  rootKey: readonly [number, number],
  trials: number,
  months: number,
): Futures => {
  const book = tableOf(numbers, 'book').rows;
  const aum = new Float64Array(trials);
  const staff = new Float64Array(trials);
  let room = { households: 3 * book + 64, prospects: book + 64 };
  let arena = makeArena(numbers, room);
  let trial = makeTrial(arena, rootKey);
  let k = 0;
  const keep = (month: number): void => {
    if (month < months) return;
    const { signal, signals, tiers } = arena;
    aum[k] = 0;
    for (let t = 0; t < tiers; t++) aum[k] += signals[signal.aum + t];
    staff[k] = signals[signal.fte];
  };
  while (k < trials) {
    if (trial(k, months, keep)) {
      k += 1;
      continue;
    }
    room = { households: 2 * room.households, prospects: 2 * room.prospects }; // the same trial again, with more room
    arena = makeArena(numbers, room);
    trial = makeTrial(arena, rootKey);
  }
  return { aum, staff };
};
