import type { Divergence } from '../../summary/divergence.ts';
import type { Replay, Told } from '../../summary/replay.ts';

/** What is news: decisions, loans and books, and who is looked for, starts, is up to speed or goes. */
const NEWS: ReadonlySet<Told['what']> = new Set([
  'decided',
  'refused',
  'bought',
  'borrowed',
  'paidOff',
  'inUse',
  'search',
  'searchEnded',
  'started',
  'ramped',
  'ended',
]);

/** What makes it the same news: not how long a search takes or how much is owed. */
const keyOf = (told: Told): string => {
  const { what } = told;
  if ('policy' in told) return `${what} ${told.policy}`;
  if ('loan' in told) return `${what} ${told.loan}`;
  return 'seat' in told ? `${what} ${told.seat}` : what;
};

const labelOf = ({ practice }: Replay, told: Told): string => {
  const look = (list: readonly { readonly id: string; readonly label: string }[], id: string) =>
    list.find((one) => one.id === id)?.label ?? id;
  if ('policy' in told) return look(practice.policies, told.policy);
  if ('loan' in told) return look(practice.loans, told.loan);
  return 'seat' in told ? look(practice.seats, told.seat) : '';
};

/** News of one plan that the other does not have in the same month, by month, the base first. */
export const newsOf = (base: Replay, alternative: Replay): Divergence['news'] =>
  base.story.flatMap(({ month, happenings }, t) => {
    const [here, there] = [happenings, alternative.story[t].happenings].map((all) =>
      all.filter(({ what }) => NEWS.has(what)),
    );
    const only = (one: readonly Told[], other: readonly Told[]) => {
      const keys = new Set(other.map(keyOf));
      return one.filter((told) => !keys.has(keyOf(told)));
    };
    return [
      ...only(here, there).map((told) => ({ month, in: 'base' as const, told, label: labelOf(base, told) })),
      ...only(there, here).map((told) => ({
        month,
        in: 'alternative' as const,
        told,
        label: labelOf(alternative, told),
      })),
    ];
  });
