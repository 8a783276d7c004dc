import { DRIVEN_KINDS } from '../plan/driver.ts';
import type { DrivenLegend, GoalLegend } from '../plan/legend.ts';
import type { EventRow } from './eventList.ts';
import type { Names } from './names.ts';

type Driven = DrivenLegend & { readonly kind: (typeof DRIVEN_KINDS)[number]; readonly index: number };

const MEASURES = [
  ['aum', 'assets at the end'],
  ['households', 'households at the end'],
  ['cash', 'cash at the end'],
] as const;

/** The outcomes that are taken apart into what could be learned and luck. */
export const drivenList = (
  names: Names,
  measures: readonly string[],
  events: readonly EventRow[],
  goals: readonly GoalLegend[],
): Driven[] => {
  const lone = names.dimensions.advisors === 1 ? names.seats[0] : undefined;
  const wanted = [
    [`capacity.${lone?.id ?? 'firm'}`, `the month in which ${lone?.label ?? 'the firm'} is at capacity`],
    ['cashOut', 'the month in which cash falls below zero'],
  ] as const;
  return [
    ...MEASURES.map(
      ([name, label]): Driven => ({ outcome: name, label, kind: 'measure', index: measures.indexOf(name) }),
    ),
    ...wanted.map(
      ([name, label]): Driven => ({
        outcome: name,
        label,
        kind: 'event',
        index: events.findIndex((event) => event.name === name),
      }),
    ),
    ...goals.map(
      ({ id, name }, index): Driven => ({ outcome: `goal.${id}`, label: `reaching "${name}"`, kind: 'goal', index }),
    ),
  ].filter(({ index }) => index >= 0);
};

export const drivenRows = (driven: readonly Driven[]): number[][] =>
  driven.map(({ kind, index }) => [DRIVEN_KINDS.indexOf(kind), index]);
