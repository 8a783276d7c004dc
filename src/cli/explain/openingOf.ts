import { type CompileOptions, compile } from '../../compile/compile.ts';
import { rootKey } from '../../random/rootKey.ts';
import { openInline } from '../../run/inline.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { toForecast } from '../../summary/toForecast.ts';

export type OpeningRow = {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly value: number;
};

/** Measures that say where a practice starts from. */
const TOLD = ['households', 'aum', 'revenue', 'utilization', 'cash', 'debt', 'fte'];
const BY = /^(?:households|aum|utilization)\./;

/** The first day with every uncertain input at its middle: values of measures before the first month. */
export async function openingOf(scenario: Scenario, options: CompileOptions): Promise<OpeningRow[]> {
  const plan = compile(scenario, { ...options, months: 1, point: true });
  const outcome = await openInline().run(plan, { rootKey: rootKey('explain'), trials: 1, months: 1 });
  const { measures } = toForecast(plan, outcome, { seed: 'explain', text: '', files: {}, engine: '' });
  return Object.entries(measures).flatMap(([name, { label, unit, opening }]) =>
    opening === null || !(TOLD.includes(name) || BY.test(name)) ? [] : [{ name, label, unit, value: opening }],
  );
}
