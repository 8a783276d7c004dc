import type { Formula } from '../formula.ts';
import type { SignalName } from '../signals.ts';

export type MeasurePer = 'firm' | 'tier' | 'role' | 'advisor' | 'kind' | 'channel' | 'segment';

/**
 * One measure, or one family of them (`households.<tier>`): stored by the engine month by month, or derived by a
 * formula from what is stored. The names of interface, docs, forecast and reports all come from this table.
 */
export type MeasureFamily = {
  readonly name: string;
  readonly per: MeasurePer;
  readonly unit: string;
  readonly label: string;
  readonly definition: string;
  /** A stock has a value at the opening; a flow is that month's. */
  readonly stock: boolean;
} & ({ readonly signal: SignalName } | { readonly formula: Formula });

type Words = readonly [name: string, unit: string, label: string, definition: string];

const perOf = (name: string): MeasurePer =>
  (/<(tier|role|advisor|kind|channel|segment)>$/.exec(name)?.[1] as MeasurePer | undefined) ?? 'firm';

export const stored = (stock: boolean, signal: SignalName, [name, unit, label, definition]: Words): MeasureFamily => ({
  name,
  per: perOf(name),
  unit,
  label,
  definition,
  stock,
  signal,
});
export const derived = (stock: boolean, formula: Formula, [name, unit, label, definition]: Words): MeasureFamily => ({
  name,
  per: perOf(name),
  unit,
  label,
  definition,
  stock,
  formula,
});

export const YEAR = 12;
