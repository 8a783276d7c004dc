import type { Deciding, Effect } from '../effect.ts';

type Words = { readonly seat: string; readonly successor?: string | undefined };

export const retire = ({ seat, successor }: Words, { names }: Deciding): Effect[] => {
  const indexOf = (id: string) => names.seats.findIndex((each) => each.id === id);
  return [{ kind: 'retire', index: indexOf(seat), other: successor === undefined ? -1 : indexOf(successor) }];
};
