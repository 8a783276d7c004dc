import { uniform } from './mix.ts';

const LANE = 1; // of the second word of an address: draws of values stand at 0

/**
 * Writes 0 to count - 1 in an order drawn under a key, every order as likely, into `out` from `at` on.
 * Source: Fisher and Yates, as Durstenfeld (1964) gives it; one uniform for each place.
 */
export function shuffle(k0: number, k1: number, count: number, out: Uint8Array, at: number): void {
  for (let i = 0; i < count; i++) out[at + i] = i;
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(uniform(k0, k1, i, LANE) * (i + 1));
    const swapped = out[at + i];
    out[at + i] = out[at + j];
    out[at + j] = swapped;
  }
}
