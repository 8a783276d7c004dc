import type { Formula } from '../plan/formula.ts';
import { KINDS } from '../plan/layout.ts';
import type { MeasureFamily, MeasurePer } from '../plan/measures/family.ts';
import { MEASURES } from '../plan/measures.ts';
import { type SignalName, signalLayout } from '../plan/signals.ts';
import type { ActionKey } from '../scenario/actions.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { comesOrGoes } from './comesOrGoes.ts';
import { introducesAny } from './introductionTables.ts';
import { isChanged } from './isChanged.ts';
import { KIND_LABELS } from './kindLabels.ts';
import { isNoMoney } from './knownMoney.ts';
import type { Names } from './names.ts';
import { hasNoOther } from './workTables.ts';

/** One measure of a plan: kept as a column of a signal, or worked out by a formula. */
export type Measure = {
  readonly name: string;
  readonly unit: string;
  readonly label: string;
  readonly stock: boolean;
  readonly shown: boolean;
} & (
  | { readonly signal: number }
  /** `written` is what the scenario says, of its own measures. */
  | { readonly formula: Formula; readonly written?: string }
);

type Member = { readonly id: string; readonly label: string };

const members = (s: Scenario, names: Names): Readonly<Record<MeasurePer, readonly Member[]>> => ({
  firm: [{ id: '', label: '' }],
  tier: names.tiers.map((id) => ({ id, label: s.tiers[id].label ?? id })),
  role: names.roles.map((id) => ({ id, label: s.roles[id].label ?? id })),
  advisor: names.seats.slice(0, names.dimensions.advisors).map(({ id, label }) => ({ id, label })),
  kind: KINDS.map((id) => ({ id, label: KIND_LABELS[id] })),
  channel: names.channels.map((id) => ({ id, label: s.channels[id].label ?? id })),
  segment: names.segments.map((id) => ({ id, label: s.segments[id].label ?? id })),
});

const decided = (s: Scenario, action: ActionKey): boolean =>
  Object.values(s.policies).some((policy) => policy[action] !== undefined);

/** Whether there can be a month in which nobody takes new households. */
const mayBeClosed = (s: Scenario, names: Names): boolean =>
  s.capacity.closed ||
  s.capacity.householdCap !== undefined ||
  decided(s, 'close') ||
  names.seats.some((seat) => seat.closed === true || seat.householdCap !== undefined) ||
  decided(s, 'letGo') ||
  decided(s, 'retire') ||
  decided(s, 'promote') ||
  !names.seats.slice(0, names.dimensions.advisors).some((seat) => seat.opening && seat.owner);

/**
 * What the plan proves about a signal, so that it needs no column of its own: always zero, always the same number, or
 * the same as another measure.
 */
const known = (s: Scenario, names: Names, signal: SignalName, id: string): Formula | undefined => {
  const { advisors } = names.dimensions;
  const staffed = comesOrGoes(s, names);
  const alone = advisors === 1 ? names.seats[0] : undefined;
  if (isNoMoney(s, signal)) return 0;
  const minimum = s.prospects.minimumAum;
  const anybody = minimum.kind === 'fixed' && minimum.value === 0 && !isChanged(s, 'prospects.minimumAum');
  if (signal === 'declined' && anybody) return 0;
  if (signal.startsWith('kind') && id === 'other' && hasNoOther(s)) return 0;
  if (signal === 'turnedAway' && !mayBeClosed(s, names)) return 0;
  if ((signal === 'acquired' || signal === 'acquiredAum') && !decided(s, 'buyBook')) return 0;
  if (signal === 'leftDismissed' && !decided(s, 'referOut')) return 0;
  if (signal.startsWith('kind') && id === 'projects' && !staffed && !introducesAny(s) && !decided(s, 'buyBook'))
    return 0;
  if (signal === 'kindBacklog' && (id === 'overhead' || id === 'prospecting')) return 0;
  if (!staffed && signal === 'openSearches') return 0;
  if (!staffed && signal === 'roleSeats') return names.seats.filter((seat) => seat.role === id).length;
  if (!staffed && signal === 'fte' && names.seats.every((seat) => seat.hoursPerYear === undefined))
    return names.seats.length;
  if (alone === undefined) return undefined;
  if (signal === 'advisorHouseholds') return 'households';
  if (signal === 'serviceQuality') return `serviceQuality.${alone.id}`;
  if (alone.role !== id) return undefined;
  if (signal === 'roleArising') return `seatArising.${alone.id}`;
  if (signal === 'roleAvailable') return `seatAvailable.${alone.id}`;
  if (signal === 'roleBacklog') return `seatBacklog.${alone.id}`;
  return undefined;
};

const INTERNAL = /^(settled|prospectCost|seatArising|seatAvailable|seatBacklog|tierRevenue|tierYears|tierCost)(\.|$)/;

/** Puts a family's own id where its formula says `<id>`-like; the families it sums over stay as they are. */
const own = (formula: Formula, per: MeasurePer, id: string): Formula => {
  if (typeof formula === 'string') return formula.replace(`<${per}>`, id);
  if (typeof formula === 'number' || formula[0] === 'sum') return formula;
  return formula.map((part, i) =>
    i === 0 || typeof part === 'number' ? part : own(part as Formula, per, id),
  ) as unknown as Formula;
};

const one = (s: Scenario, names: Names, family: MeasureFamily, member: Member, i: number): Measure => {
  const name = family.name.replace(/<\w+>$/, member.id);
  const words = {
    name,
    unit: family.unit,
    label: family.label.replace('<label>', member.label),
    stock: family.stock,
    shown: !INTERNAL.test(name),
  };
  if ('formula' in family) return { ...words, formula: own(family.formula, family.per, member.id) };
  const formula = known(s, names, family.signal, member.id);
  if (formula !== undefined) return { ...words, formula };
  return { ...words, signal: signalLayout(names.dimensions)[family.signal] + i };
};

/** Every measure of this plan, families spelled out. */
export const measureList = (s: Scenario, names: Names): Measure[] => {
  const all = members(s, names);
  return MEASURES.flatMap((family) => all[family.per].map((member, i) => one(s, names, family, member, i)));
};

type Stored = Measure & { readonly signal: number };

/** The measures of which the engine keeps a column, in order. */
export const storedMeasures = (measures: readonly Measure[]): Stored[] =>
  measures.filter((m): m is Stored => 'signal' in m);

/** The column of each measure that is kept. */
export const columnsOf = (measures: readonly Measure[]): ReadonlyMap<string, number> =>
  new Map(storedMeasures(measures).map((m, i) => [m.name, i]));
