import type { Deciding, Effect } from '../effect.ts';

export const letGo = (words: { readonly seat: string }, { names }: Deciding): Effect[] => [
  { kind: 'letGo', index: names.seats.findIndex((seat) => seat.id === words.seat) },
];
