import type { Forecast } from '../../src/summary/forecast.ts';
import { fanValue } from '../blocks/fanValue.ts';
import { plainName } from '../words/plainName.ts';
import { amount, heading, monthEnd, type Sheet, text } from './sheet.ts';
import type { NamedFan } from './themes.ts';

const SHOWN = [
  { statistic: 'mean', label: 'Mean' },
  { statistic: 'p10', label: '1 in 10 below' },
  { statistic: 'p50', label: 'Median' },
  { statistic: 'p90', label: '1 in 10 above' },
] as const;

/** Measures month by month, four figures each, from the opening on. Empty cells are figures that do not exist then. */
export function monthlySheet(name: string, measures: readonly NamedFan[], { start, months }: Forecast): Sheet {
  const blanks = SHOWN.slice(1).map(() => heading(''));
  return {
    name,
    widths: [11, ...measures.flatMap(() => SHOWN.map((_, i) => (i === 0 ? 16 : 13)))],
    header: 3,
    pinned: 1,
    rows: [
      [heading('End of'), ...measures.flatMap(({ fan }) => [heading(labelOf(fan.label, fan.unit)), ...blanks])],
      [text('', 'soft'), ...measures.flatMap(({ name: id }) => [text(id, 'soft'), ...SHOWN.slice(1).map(() => null)])],
      [heading(''), ...measures.flatMap(() => SHOWN.map(({ label }) => heading(label)))],
      ...Array.from({ length: months + 1 }, (_, month) => [
        monthEnd(start, month),
        ...measures.flatMap(({ fan }) =>
          SHOWN.map(({ statistic }) => amount(fanValue(fan, statistic, month), fan.unit)),
        ),
      ]),
    ],
  };
}

function labelOf(label: string, unit: string): string {
  return `${plainName(label, 80)} (${plainName(unit, 30)})`;
}
