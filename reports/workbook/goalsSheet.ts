import type { Forecast, Target } from '../../src/summary/forecast.ts';
import { metricName } from '../words/metricName.ts';
import { plainName } from '../words/plainName.ts';
import { amount, type Cell, heading, monthEnd, type Sheet, text } from './sheet.ts';

type Row = readonly Cell[];
const share = (value: number | null): Cell => amount(value, 'share');

/** Goals with their verdict, the pace of the growth target by year, and where growth comes from. */
export function goalsSheet(forecast: Forecast): Sheet {
  return {
    name: 'Goals and targets',
    widths: [44, 30, 12, 16, 16, 12, 12, 12, 20],
    header: 0,
    pinned: 1,
    rows: [...goalRows(forecast), ...paceRows(forecast), ...growthRows(forecast)],
  };
}

function goalRows({ start, goals }: Forecast): readonly Row[] {
  if (goals.length === 0) return [[text('The scenario has no goals.', 'soft')], []];
  const columns = ['Goal', 'Condition', 'When', 'Month', 'Reached', 'Low (95 %)', 'High (95 %)', 'Asked for', 'Met'];
  return [
    columns.map(heading),
    ...goals.map(({ name, that, when, month, share: reached, low, high, chance, met, tooClose }) => [
      text(plainName(name, 100)),
      text(plainName(that, 300)),
      text(when),
      monthEnd(start, month),
      share(reached),
      share(low),
      share(high),
      share(chance),
      text(met === null ? 'not decided' : `${met ? 'yes' : 'no'}${tooClose === true ? ', but close' : ''}`),
    ]),
    [],
  ];
}

function paceRows({ start, targets }: Forecast): readonly Row[] {
  const rows = targets.flatMap(({ metric, rate, byYear }) =>
    byYear.map(({ share: onPace, low, high }, year) => [
      text(`On pace in ${metricName(metric)}`),
      amount(rate, 'rate'),
      null,
      monthEnd(start, 12 * (year + 1)),
      share(onPace),
      share(low),
      share(high),
    ]),
  );
  if (rows.length === 0) return [];
  const columns = ['Growth target', 'Growth a year', '', 'By', 'Share of futures', 'Low (95 %)', 'High (95 %)'];
  return [columns.map(heading), ...rows, []];
}

function growthRows({ start, targets }: Forecast): readonly Row[] {
  const { growth = [] } = targets.find((target): target is Target => target.metric === 'aum') ?? {};
  if (growth.length === 0) return [];
  const columns = ['Mean growth of assets in the year to', 'Markets', 'Flows', 'New households', 'Lost households'];
  return [
    columns.map(heading),
    ...growth.map((year, i) => [
      monthEnd(start, 12 * (i + 1)),
      ...[year.market, year.flows, year.new, year.lost].map((part) => amount(part, 'rate')),
    ]),
  ];
}
