import { KINDS, OTHER_PER } from '../plan/layout.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type Cell, input, middleOf, type Rows } from './cell.ts';
import { isChanged } from './isChanged.ts';
import type { Names } from './names.ts';

type Shares = Readonly<Record<string, number>>;

/** A role's part of an activity: what is split to it, and all of it for who keeps clients and does the rest. */
const partOf = (s: Scenario, role: string, split: Shares): number =>
  s.roles[role].ownsClients ? 1 : (split[role] ?? 0);

const monthWeight = (months: readonly number[] | undefined, month: number): number =>
  months === undefined ? 1 / 12 : months.includes(month) ? 1 / months.length : 0;

const eachMonth = (of: (month: number) => number): number[] => Array.from({ length: 12 }, (_, m) => of(m + 1));
const hasOwnCalendar = (s: Scenario): boolean => Object.values(s.tiers).some((tier) => tier.calendar !== undefined);

/**
 * Weight of each month of the year in a tier's calendar hours: all of them for a role that keeps clients, which does what
 * nobody takes over, and what is taken over for the others. Twelve equal ones where nothing is a surge. A row a role; where
 * a tier has a calendar of its own, a row a tier and role.
 */
export const calendarRows = (s: Scenario, names: Names): Rows => {
  const shared = names.roles.map((id) =>
    eachMonth((month) => {
      let hours = 0;
      for (const { share, split, months } of Object.values(s.work.calendar))
        hours += middleOf(share) * partOf(s, id, split) * monthWeight(months, month);
      return hours;
    }),
  );
  return hasOwnCalendar(s) ? names.tiers.flatMap(() => shared) : shared;
};

/** Activities of the tiers that have a calendar of their own; the engine works its weights and hours out. */
export const activityRows = (s: Scenario, names: Names): Rows =>
  names.tiers.flatMap((id, tier) =>
    Object.entries(s.tiers[id].calendar ?? {}).map(([name, { times, hours, months, split }]): Cell[] => [
      tier,
      input(`tiers.${id}.calendar.${name}.times`, times),
      input(`tiers.${id}.calendar.${name}.hours`, hours),
      ...eachMonth((month) => monthWeight(months, month)),
      ...names.roles.map((role) => partOf(s, role, split)),
    ]),
  );

export const seasonRows = (s: Scenario, names: Names): Rows => {
  const of = (role: string) => s.roles[role].season ?? s.work.season;
  if (names.roles.every((role) => of(role) === undefined)) return [];
  return names.roles.map((role) => of(role) ?? eachMonth(() => 1));
};

export const protectedRows = (s: Scenario, names: Names): Rows => {
  if (names.roles.every((role) => s.roles[role].protect === undefined)) return [];
  return names.roles.map((role) => {
    const hours: Readonly<Record<string, Parameters<typeof input>[1]>> = s.roles[role].protect ?? {};
    return KINDS.map((kind) => (hours[kind] === undefined ? 0 : input(`roles.${role}.protect.${kind}`, hours[kind])));
  });
};

export const requestSplitRows = (s: Scenario, names: Names): Rows => {
  if (names.tiers.every((id) => s.tiers[id].requestSplit === undefined)) return [];
  return names.tiers.map((id) => {
    const split = s.tiers[id].requestSplit ?? s.work.requests.split;
    return names.roles.map((role) => split[role] ?? 0);
  });
};

/** Work done last: lines of the scenario's own, then offboarding, counted by who leaves. */
export const otherRows = (s: Scenario, names: Names): Rows => {
  const shares = (split: Shares) => names.roles.map((role) => split[role] ?? 0);
  const { hours, split } = s.work.offboarding;
  return [
    ...Object.entries(s.work.other).map(([id, line]): Cell[] => [
      input(`work.other.${id}.hours`, line.hours),
      OTHER_PER.indexOf(line.per),
      ...shares(line.split),
    ]),
    [input('work.offboarding.hours', hours), OTHER_PER.indexOf('leaver'), ...shares(split)],
  ];
};

/** No hours of the last kind will ever arise. */
export const hasNoOther = (s: Scenario): boolean => {
  const { hours } = s.work.offboarding;
  return (
    Object.keys(s.work.other).length === 0 &&
    hours.kind === 'fixed' &&
    hours.value === 0 &&
    !isChanged(s, 'work.offboarding.hours')
  );
};
