import { purposeKey } from '../../../src/random/purposeKey.ts';
import { shuffle } from '../../../src/random/shuffle.ts';
import type { Design, OrderOf } from '../../../src/study/attribution/company.ts';

/** Orders of so many players, drawn under a seed. */
export const ordersOf =
  (players: number, seed: string): OrderOf =>
  (k) => {
    const out = new Uint8Array(players);
    shuffle(...purposeKey(`${seed} ${k}`), players, out, 0);
    return [...out];
  };

export const design = (players: number, orders = 2, seed = 'orders'): Design => ({
  players,
  orders,
  order: ordersOf(players, seed),
});
