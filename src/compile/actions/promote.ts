import type { Scenario } from '../../scenario/scenario.ts';
import { input } from '../cell.ts';
import type { Deciding, Effect } from '../effect.ts';

type Words = NonNullable<Scenario['policies'][string]['promote']>;

export const promote = ({ seat, as, households }: Words, { names, policy, path }: Deciding): Effect[] => {
  const indexOf = (id: string) => names.seats.findIndex((each) => each.id === id);
  const value = input(`${path}.households`, households);
  return [{ kind: 'promote', index: indexOf(seat), other: indexOf(as ?? policy), value }];
};
