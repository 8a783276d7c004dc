import type { Forecast, Limit, Share } from '../../src/summary/forecast.ts';
import { metricName } from '../words/metricName.ts';
import { monthKey } from '../words/monthKey.ts';
import { plainName } from '../words/plainName.ts';
import { type CsvCell, csvText } from './csvText.ts';

const LONGEST = 200;
const LIMITS: Readonly<Record<Limit, string>> = {
  hours: 'hours',
  cap: 'household cap',
  cash: 'cash',
  service: 'a missed review',
  none: 'none yet',
};
const LIMIT_NAMES = ['hours', 'cap', 'cash', 'service', 'none'] as const;

/**
 * Every chance of a forecast in a row of its own, under the names of forecast.json: events, the limit that comes first,
 * the pace of each target, goals (`goalReached.<id>`; `goal.<id>` is the event). Shares are parts of one; `low` and `high` are the ends of their 95 % interval.
 */
export function chancesCsv(forecast: Forecast): string {
  const rows = [...eventRows(forecast), ...limitRows(forecast), ...targetRows(forecast), ...goalRows(forecast)];
  return csvText(['month', 'name', 'statistic', 'value', 'label'], rows);
}

/** `already` stands in the month before the start, `never` in the last one. */
function eventRows({ start, months, events }: Forecast): CsvCell[][] {
  return Object.entries(events).flatMap(([name, curve]) => {
    const label = plainName(curve.label, LONGEST);
    const row = (month: number, statistic: string, value: number) => [
      monthKey(start, month),
      name,
      statistic,
      value,
      label,
    ];
    return [
      row(0, 'already', curve.already),
      ...curve.byMonth.flatMap((value, t) => [
        row(t + 1, 'byMonth', value),
        row(t + 1, 'low', curve.low[t]),
        row(t + 1, 'high', curve.high[t]),
      ]),
      row(months, 'never', curve.never),
    ];
  });
}

function limitRows({ start, firstLimit }: Forecast): CsvCell[][] {
  return LIMIT_NAMES.flatMap((limit) =>
    firstLimit[limit].map((value, t) => [
      monthKey(start, t + 1),
      `firstLimit.${limit}`,
      'share',
      value,
      `First limit: ${LIMITS[limit]}`,
    ]),
  );
}

function targetRows({ start, targets }: Forecast): CsvCell[][] {
  return targets.flatMap(({ metric, onPace, byYear }) => {
    const [name, label] = [`onPace.${metric}`, `On pace in ${metricName(metric)}`];
    return [
      ...onPace.flatMap((value, t) => (value === null ? [] : [[monthKey(start, t + 1), name, 'share', value, label]])),
      ...byYear.flatMap((share, year) => limitsOf(share, monthKey(start, 12 * (year + 1)), name, label)),
    ];
  });
}

function goalRows({ start, goals }: Forecast): CsvCell[][] {
  return goals.flatMap(({ id, name, month, chance, share, low, high }) => {
    const [key, label] = [monthKey(start, month), plainName(name, LONGEST)];
    return [
      ...(chance === null ? [] : [[key, `goalReached.${id}`, 'asked', chance, label]]),
      ...(share === null || low === null || high === null
        ? []
        : [
            [key, `goalReached.${id}`, 'share', share, label],
            ...limitsOf({ share, low, high }, key, `goalReached.${id}`, label),
          ]),
    ];
  });
}

const limitsOf = ({ low, high }: Share, key: string, name: string, label: string): CsvCell[][] => [
  [key, name, 'low', low, label],
  [key, name, 'high', high, label],
];
