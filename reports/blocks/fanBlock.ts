import type { Forecast } from '../../src/summary/forecast.ts';
import type { Block } from '../block.ts';
import type { FanChart, FanRow, Landmark, Level, Point, Tone } from '../chartSpec.ts';
import { fanDescription } from './fanDescription.ts';
import { fanRows } from './fanRows.ts';
import { fanTable } from './fanTable.ts';

export type FanSubject = {
  readonly id: string;
  readonly heading: string;
  readonly measure: string;
  readonly unit: string;
  readonly label: string;
  readonly caption: string;
  readonly tone: Tone;
  readonly factor?: number;
  readonly levels?: readonly Level[];
  readonly fromZero?: boolean;
  readonly top?: number;
  readonly pace?: { readonly label: string; readonly points: readonly Point[] };
  readonly landmarks?: (rows: readonly FanRow[]) => readonly Landmark[];
  readonly sentence: (rows: readonly FanRow[]) => string;
};

/** How every spread over time is told: sentence, fan, figures. Null where the forecast does not hold the measure. */
export function fanBlock(forecast: Forecast, subject: FanSubject): Block | null {
  const { start, months } = forecast;
  const fan = forecast.measures[subject.measure];
  const rows = fan === undefined ? [] : fanRows(fan, months, subject.factor);
  if (rows.length === 0) return null;
  const { id, heading, unit, label, caption, tone } = subject;
  const chart: FanChart = {
    kind: 'fan',
    start,
    months,
    unit,
    label,
    caption,
    tone,
    rows,
    levels: subject.levels ?? [],
    fromZero: subject.fromZero ?? true,
    description: `${label}: ${fanDescription(rows, start, months, unit, forecast.trials)}`,
    ...(subject.landmarks === undefined ? {} : { landmarks: subject.landmarks(rows) }),
    ...(subject.top === undefined ? {} : { top: subject.top }),
    ...(subject.pace === undefined ? {} : { pace: subject.pace }),
  };
  const table = fanTable(`${label}: share of futures below and above`, rows, start, months, unit);
  return { kind: 'section', id, heading, sentence: subject.sentence(rows), chart, tables: [table] };
}
