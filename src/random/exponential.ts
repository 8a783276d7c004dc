import { log } from '../math/log.ts';

/** The exponential clock of mean 1 that a share u outlasts: -log u. Small u is a late ring. */
export function exponential(u: number): number {
  return -log(u);
}
