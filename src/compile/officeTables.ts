import { WORKPLACE } from '../plan/workplace.ts';
import { usualGain } from '../scenario/actions/goVirtual.ts';
import { type CalendarMonth, monthNumber } from '../scenario/month.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type Cell, input, type Rows, row } from './cell.ts';
import { costIds } from './marketTables.ts';
import { officeCost } from './officeCosts.ts';

type Policy = Scenario['policies'][string];
type Place = { readonly lines: readonly string[]; readonly fee?: string } & {
  readonly ends?: CalendarMonth | undefined;
  readonly gain?: Cell;
  readonly commuting: Cell;
};

const moves = (s: Scenario): [string, Policy][] =>
  Object.entries(s.policies).filter(([, policy]) => policy.moveOffice !== undefined || policy.goVirtual !== undefined);

/** Row of an office line among all cost lines, -1 where there is none. */
export const lineOf = (s: Scenario, id: string): number => {
  const at = officeCost(s, id);
  return at < 0 ? -1 : costIds(s).length + at;
};

const leased = (path: string, ends: CalendarMonth | undefined, commuting: Cell): Place => ({
  lines: [`${path}.rent`],
  fee: `${path}.fee`,
  ends,
  commuting,
});

/** The place of the first day, then one for each policy that moves, in the order of policies. */
const placesOf = (s: Scenario): Place[] => {
  const { office } = s;
  const commuting = input('office.commutingHours', office.commutingHours);
  const opening = leased('office', office.leaseEnds, commuting);
  return [
    opening,
    ...moves(s).map(([id, { moveOffice, goVirtual }]): Place => {
      const path = `policies.${id}`;
      if (moveOffice !== undefined) {
        const { leaseEnds, commutingHours } = moveOffice;
        const there = commutingHours && input(`${path}.moveOffice.commutingHours`, commutingHours);
        return leased(`${path}.moveOffice`, leaseEnds, there ?? commuting);
      }
      const suite = `${path}.goVirtual`;
      const gain = input(`${suite}.locationGain`, goVirtual?.locationGain ?? usualGain());
      return {
        lines: [`${suite}.membership`, `${suite}.hours`],
        gain: office.commutingHours === undefined ? gain : 0,
        commuting: 0,
      };
    }),
  ];
};

/** No rows for a firm that says nothing of its office. */
export const workplaceRows = (s: Scenario): Rows => {
  if (Object.keys(s.office).length === 0 && moves(s).length === 0) return [];
  return placesOf(s).map(({ lines, fee, ends, gain, commuting }) => {
    const there = lines.filter((id) => lineOf(s, id) >= 0);
    return row(WORKPLACE, {
      first: there.length === 0 ? 0 : lineOf(s, there[0]),
      count: there.length,
      fee: fee === undefined ? -1 : lineOf(s, fee),
      ends: ends === undefined ? 0 : monthNumber({ kind: 'date', ...ends }, s.start),
      gain: gain ?? 0,
      commuting,
    });
  });
};

/** Row of the place to which a policy moves. */
export const workplaceOf = (s: Scenario, policy: string): number => 1 + moves(s).findIndex(([id]) => id === policy);
