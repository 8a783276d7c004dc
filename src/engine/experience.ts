import { type Arena, LONGEST_RUN } from './arena.ts';

const MONTHS = LONGEST_RUN + 1;

/**
 * What clients have lately lived through, as a multiple of the voluntary hazard by advisor and month: several at once
 * multiply. Written month by month ahead, so that a spell that is over leaves exactly nothing behind.
 */
export const makeExperience = (a: Arena) => {
  const { experience } = a;

  const open = (): void => {
    experience.fill(1);
  };

  /** Multiplies the hazard of an advisor's book (-1: of all) by `factor` in `months` months from `first` on. */
  const unsettle = (advisor: number, factor: number, first: number, months: number): void => {
    const last = Math.min(first + months - 1, LONGEST_RUN);
    for (let v = 0; v < a.advisors; v++) {
      if (advisor >= 0 && v !== advisor) continue;
      for (let t = first; t <= last; t++) experience[v * MONTHS + t] *= factor;
    }
  };

  const of = (advisor: number, month: number): number => experience[advisor * MONTHS + month];

  return { open, unsettle, of };
};
