import { EFFECT } from '../../plan/layout.ts';
import type { Arena } from '../arena.ts';
import type { makeShocks } from '../shocks.ts';
import { STATE } from '../state.ts';

/** A shock that begins in the month under way: policies run before markets. */
export const makeMarketDeeds = ({ numbers: n, state }: Arena, shocks: ReturnType<typeof makeShocks>) => ({
  marketShock: (row: number): void => shocks.add(state[STATE.month], n[row + EFFECT.value], n[row + EFFECT.months]),
});
