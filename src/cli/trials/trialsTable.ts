import { openParquet, type ParquetColumn, type ParquetValues } from '../../../reports/rows/parquetTable.ts';
import { INPUT } from '../../plan/input.ts';
import { tableOf } from '../../plan/layout.ts';
import type { Plan } from '../../plan/plan.ts';
import { NEVER, type Trials } from '../../plan/runner.ts';
import { lawQuantile } from '../../random/law.ts';

type Filled = ParquetColumn & { readonly values: ParquetValues };

/**
 * One row for each trial: the month of each event (0 if it was so on the first day, null if it did not come), the month from
 * which an event could come no more where that is so in any trial, and the value of each input that was drawn.
 */
export function trialsTable(
  plan: Plan,
  trials: Trials,
  facts: Readonly<Record<string, string>>,
): readonly Uint8Array[] {
  const columns: readonly Filled[] = [
    { name: 'trial', kind: 'whole', values: Int32Array.from(trials.faults, (_, k) => k + 1) },
    { name: 'leftOut', kind: 'flag', values: Array.from(trials.faults, (fault) => fault !== 0) },
    ...plan.legend.events.flatMap(({ name }, event) => eventColumns(name, event, trials)),
    ...plan.legend.drawn.map((path, input) => inputColumn(path, input, plan, trials)),
  ];
  const table = openParquet(columns, facts);
  table.add(columns.map(({ values }) => values));
  return table.finish();
}

function eventColumns(name: string, event: number, { trials, events, faults }: Trials): readonly Filled[] {
  const months = events.subarray(event * trials, (event + 1) * trials);
  const whole = (column: string, of: (month: number) => number | null): Filled => ({
    name: column,
    kind: 'whole',
    optional: true,
    values: Array.from(months, (month, k) => (faults[k] === 0 ? of(month) : null)),
  });
  const happened = whole(`event.${name}`, (month) => (month >= 0 && month !== NEVER ? month : null));
  if (months.every((month, k) => month >= 0 || faults[k] !== 0)) return [happened];
  return [happened, whole(`eventLost.${name}`, (month) => (month < 0 ? -month : null))];
}

function inputColumn(path: string, input: number, { numbers }: Plan, { trials, draws }: Trials): Filled {
  const { at, cols } = tableOf(numbers, 'inputs');
  const law = (field: number) => numbers[at + input * cols + field];
  const [code, a, b, c] = [INPUT.law, INPUT.a, INPUT.b, INPUT.c].map(law);
  const values = Float64Array.from(draws.subarray(input * trials, (input + 1) * trials), (u) =>
    lawQuantile(u, code, a, b, c, numbers),
  );
  return { name: `input.${path}`, kind: 'double', values };
}
