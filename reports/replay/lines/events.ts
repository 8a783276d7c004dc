import type { Replay, ReplayMonth } from '../../../src/summary/replay.ts';
import { listed } from '../../words/listed.ts';
import type { ReplayNames } from '../names.ts';
import { toldOf } from '../told.ts';

/** Events that are said together, by how their names begin; the end of their labels that the sentence says once. */
const FAMILIES = [
  {
    begins: 'capacityWarning.',
    ends: ' close to capacity',
    say: (who: string) => `Close to capacity for the first time: ${who}.`,
  },
  { begins: 'capacity.', ends: ' at capacity', say: (who: string) => `At capacity for the first time: ${who}.` },
  {
    begins: 'target.',
    ends: ' on pace for a year',
    say: (what: string) => `On pace with the target for a whole year, for the first time: ${what}.`,
  },
  { begins: 'policyTrue.', ends: ': condition true', say: (what: string) => `The condition holds: ${what}.` },
  { begins: 'goal.', ends: '', say: (what: string) => `Goal: ${what}.` },
  { begins: 'cashOut', ends: '', say: () => 'Cash is below zero for the first time.' },
  { begins: 'reviewMissed', ends: '', say: () => 'A client review is missed for the first time.' },
  { begins: 'householdCap', ends: '', say: () => 'For the first time no advisor is open to new households.' },
] as const;

/** What happens for the first time in some months. */
export function eventLines(
  months: readonly ReplayMonth[],
  { event }: ReplayNames,
  practice: Replay['practice'],
): readonly string[] {
  const all = toldOf(months, 'event').map((one) => one.event);
  const lines = FAMILIES.flatMap(({ begins, ends, say }) => {
    const ids = all.filter((name) => name.startsWith(begins)).map((name) => name.slice(begins.length));
    const labels = (begins.startsWith('capacity') ? fullest(ids, practice) : ids).map((id) => {
      const label = event(begins + id);
      const who = ends !== '' && label.endsWith(ends) ? label.slice(0, -ends.length) : label;
      return holders(id, practice) > 1 ? `${who} as a whole` : who;
    });
    return labels.length === 0 ? [] : [say(listed(labels))];
  });
  const others = all.filter((name) => FAMILIES.every(({ begins }) => !name.startsWith(begins)));
  return [...lines, ...others.map((name) => `For the first time: ${event(name)}.`)];
}

/** How many seats a role has; 0 for what is no role. */
function holders(id: string, { seats }: Replay['practice']): number {
  return seats.filter(({ role }) => role === id).length;
}

/** Without the role whose only seat is named, and without the firm where anybody is: it is as full as the fullest role. */
function fullest(ids: readonly string[], practice: Replay['practice']): readonly string[] {
  const others = ids.filter((id) => {
    const seat = practice.seats.find(({ role }) => role === id);
    return holders(id, practice) !== 1 || seat === undefined || !ids.includes(seat.id);
  });
  return others.length > 1 ? others.filter((id) => id !== 'firm') : others;
}
