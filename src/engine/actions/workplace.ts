import { EFFECT } from '../../plan/layout.ts';
import type { Arena } from '../arena.ts';
import type { Workplace } from '../workplace.ts';

export const makeWorkplaceDeeds = ({ numbers: n }: Arena, workplace: Workplace) => ({
  /** Moves to the place `index`; `value` is 1 where a lease that still runs is broken. */
  moveTo: (row: number): void => workplace.moveTo(n[row + EFFECT.index], n[row + EFFECT.value] === 1),
});
