import type { Forecast, Target } from '../../src/summary/forecast.ts';
import type { Block } from '../block.ts';
import type { Tone } from '../chartSpec.ts';
import { calendarMonth, shortMonth } from '../words/calendarMonth.ts';
import { chanceWithRange } from '../words/chance.ts';
import { listed } from '../words/listed.ts';
import { metricName } from '../words/metricName.ts';
import { percent, rate } from '../words/percent.ts';

const TONES: readonly Tone[] = ['blue', 'purple', 'teal', 'orange'];

/** Share of futures on pace for the target at each anniversary. */
export function onPace(forecast: Forecast): Block | null {
  const judged = forecast.targets.filter(({ byYear }) => byYear.length > 0);
  if (judged.length === 0) return null;
  const { start, months, trials } = forecast;
  const rates = [...new Set(judged.map((target) => target.rate))];
  const name = (target: Target) =>
    rates.length === 1
      ? capital(metricName(target.metric))
      : `${capital(metricName(target.metric))}, ${rate(target.rate)}`;
  const last = judged.map(({ atHorizon, byYear }) => atHorizon ?? byYear[byYear.length - 1]);
  const dates = [...judged[0].byYear.map((_, k) => (k + 1) * 12), ...(months % 12 === 0 ? [] : [months])];
  const described = judged.map(
    (target) =>
      `${name(target)}: ${target.byYear.map(({ share }, i) => `${percent(share)} after year ${i + 1}`).join(', ')}.`,
  );
  return {
    kind: 'section',
    id: 'on-pace',
    heading: rates.length === 1 ? `On pace for ${rate(rates[0])} a year` : 'On pace for the targets',
    sentence: `Futures on pace in ${calendarMonth(start, months)}, counted from the start: ${listed(
      judged.map((target, i) => `${metricName(target.metric)} ${chanceWithRange(last[i], trials)}`),
    )}.`,
    chart: {
      kind: 'curves',
      start,
      months,
      unit: 'share',
      top: 1,
      caption:
        'Share of futures whose growth since the start is at or above the target, at each anniversary, with 95 % intervals.',
      description: described.join(' '),
      curves: judged.map((target, i) => {
        const points = target.byYear.map(({ share, low, high }, k) => ({
          month: (k + 1) * 12,
          value: share,
          low,
          high,
        }));
        return { label: name(target), tone: TONES[i % TONES.length], points, band: points, dots: true };
      }),
    },
    tables: [
      {
        caption: 'Share of futures on pace',
        folded: true,
        columns: [
          { label: 'At the end of', align: 'left' },
          ...judged.map((target) => ({ label: name(target), align: 'right' as const })),
        ],
        rows: dates.map((month, k) => [
          shortMonth(start, month),
          ...judged.map(({ byYear }, i) => chanceWithRange(byYear[k] ?? last[i], trials)),
        ]),
      },
    ],
  };
}

function capital(words: string): string {
  return words[0].toUpperCase() + words.slice(1);
}
