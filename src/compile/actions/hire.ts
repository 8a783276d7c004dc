import type { Deciding, Effect } from '../effect.ts';

/** The seats of a policy stand together: the first that is empty is filled. */
export const hire = (_words: unknown, { names, policy }: Deciding): Effect[] => {
  const seats = names.seats.flatMap((seat, i) => (seat.policy === policy ? [i] : []));
  return [{ kind: 'hire', index: seats[0], other: seats.length }];
};
