import type { EVENT_KINDS } from '../plan/eventKinds.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { goalEvents } from './goalTables.ts';
import type { Names } from './names.ts';
import { policyLabel } from './policyList.ts';
import { purchaseIds } from './purchaseTables.ts';

type EventKind = (typeof EVENT_KINDS)[number];
export type EventRow = {
  readonly name: string;
  readonly label: string;
  readonly kind: EventKind;
  readonly index: number;
};

const TARGET_LABELS = { aum: 'AUM', revenue: 'Revenue', households: 'Households', organicAum: 'Organic AUM' } as const;
export const TARGET_METRICS = ['aum', 'revenue', 'households', 'organicAum'] as const;

/** Events of this plan whose first month is kept in every trial. */
export const eventList = (s: Scenario, names: Names): EventRow[] => {
  const advisors = names.seats.slice(0, names.dimensions.advisors);
  const roles = names.roles.map((id) => s.roles[id].label ?? id);
  const hired = [...new Set(names.seats.filter((seat) => seat.policy !== undefined).map((seat) => seat.role))];
  const limits = [
    ['capacityWarning', 'warning', 'close to capacity'],
    ['capacity', 'capacity', 'at capacity'],
  ] as const;
  return [
    ...limits.flatMap(([name, kind, words]): EventRow[] => [
      ...advisors.map(
        (seat, i): EventRow => ({
          name: `${name}.${seat.id}`,
          label: `${seat.label} ${words}`,
          kind: `${kind}Seat`,
          index: i,
        }),
      ),
      ...names.roles.map(
        (id, i): EventRow => ({ name: `${name}.${id}`, label: `${roles[i]} ${words}`, kind: `${kind}Role`, index: i }),
      ),
      { name: `${name}.firm`, label: `Firm ${words}`, kind: `${kind}Firm`, index: 0 },
    ]),
    ...hired.map(
      (id): EventRow => ({
        name: `hire.${id}`,
        label: `${s.roles[id].label ?? id} at work`,
        kind: 'hire',
        index: names.roles.indexOf(id),
      }),
    ),
    { name: 'cashOut', label: 'Cash below zero', kind: 'cashOut', index: 0 },
    { name: 'reviewMissed', label: 'A review missed', kind: 'reviewMissed', index: 0 },
    { name: 'householdCap', label: 'No advisor open to new households', kind: 'cap', index: 0 },
    ...TARGET_METRICS.map(
      (metric, i): EventRow => ({
        name: `target.${metric}`,
        label: `${TARGET_LABELS[metric]} on pace for a year`,
        kind: 'target',
        index: i,
      }),
    ),
    ...Object.entries(s.policies).flatMap(([id, policy], i): EventRow[] =>
      policy.when === undefined
        ? []
        : [{ name: `policy.${id}`, label: policyLabel(id, policy), kind: 'policy', index: i }],
    ),
    ...Object.entries(s.policies).flatMap(([id, policy], i): EventRow[] =>
      policy.when === undefined || policy.for === 1
        ? []
        : [
            {
              name: `policyTrue.${id}`,
              label: `${policyLabel(id, policy)}: condition true`,
              kind: 'policyTrue',
              index: i,
            },
          ],
    ),
    ...purchaseIds(s).map(
      (id, i): EventRow => ({
        name: `policyRefused.${id}`,
        label: `${policyLabel(id, s.policies[id])}: not bought`,
        kind: 'refused',
        index: i,
      }),
    ),
    ...goalEvents(s),
  ];
};
