import type { Replay } from '../../src/summary/replay.ts';
import { plainName } from '../words/plainName.ts';

/** What people call the things that a future's happenings name by their ids. */
export function namesOf({ practice, events }: Pick<Replay, 'practice' | 'events'>) {
  const look = (list: readonly { readonly id: string; readonly label: string }[]) => {
    const labels = new Map(list.map(({ id, label }) => [id, plainName(label)]));
    return (id: string): string => labels.get(id) ?? plainName(id);
  };
  return {
    tier: look(practice.tiers),
    seat: look(practice.seats),
    role: look([...practice.roles, { id: 'advisors', label: 'the advisors' }]),
    channel: look(practice.channels),
    policy: look(practice.policies),
    loan: look(practice.loans),
    kind: look(practice.kinds),
    event: (name: string): string => plainName(events[name]?.label ?? name, 100),
  };
}

export type ReplayNames = ReturnType<typeof namesOf>;
