import type { Arena } from './arena.ts';

/**
 * When households leave of their own will. A household's clock runs down by its own rate times what is common to its
 * advisor's book. As long as neither changes hands it is due at one sum of the advisor's common factors, so a month only
 * compares the two and writes nothing.
 */
export const makeClocks = (a: Arena) => {
  const { home, line, exposure } = a;
  const { place, rate, clock, since, advisor } = home;
  const { leavesAt } = line;

  const settle = (i: number): void => {
    const now = exposure[advisor[i]];
    clock[i] -= rate[i] * (now - since[i]);
    since[i] = now;
  };

  const wind = (i: number): void => {
    const left = clock[i] <= 0 ? 0 : rate[i] > 0 ? clock[i] / rate[i] : Number.POSITIVE_INFINITY;
    leavesAt[place[i]] = since[i] + left;
  };

  /** An advisor takes in a household whose clock and rate are written. */
  const start = (i: number, v: number): void => {
    advisor[i] = v;
    line.advisor[place[i]] = v;
    since[i] = exposure[v];
    wind(i);
  };

  const moveAdvisor = (i: number, v: number): void => {
    settle(i);
    start(i, v);
  };

  const setRate = (i: number, now: number): void => {
    settle(i);
    rate[i] = now;
    wind(i);
  };

  /** The clock runs down by something else as well. */
  const runDown = (i: number, by: number): void => {
    settle(i);
    clock[i] -= by;
    wind(i);
  };

  return { start, moveAdvisor, setRate, runDown };
};
