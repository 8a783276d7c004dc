import type { Forecast, MeasureFan } from '../../src/summary/forecast.ts';
import type { Block, Table } from '../block.ts';
import type { CurvesChart, Tone } from '../chartSpec.ts';
import { calendarMonth, shortMonth } from '../words/calendarMonth.ts';
import { dollars } from '../words/dollars.ts';
import { listed } from '../words/listed.ts';
import { plainName } from '../words/plainName.ts';
import { fanRows } from './fanRows.ts';
import { fanValue } from './fanValue.ts';
import { fanWords } from './fanWords.ts';
import { figureCell } from './figureCell.ts';
import { losingFutures, losingTiers } from './losingTiers.ts';
import { milestones } from './milestones.ts';

const YEAR = 12;
/** More lines than this cannot be told apart. */
const DRAWN = 6;
const TONES: readonly Tone[] = ['blue', 'teal', 'orange', 'purple', 'gold', 'rose'];

export type TierValue = {
  readonly label: string;
  readonly households: MeasureFan | undefined;
  readonly cost: MeasureFan;
  readonly profit: MeasureFan;
  readonly lifetime: MeasureFan | undefined;
};

/** What a household of each tier costs, leaves and is worth, and which do not pay for themselves. */
export function unitEconomics(forecast: Forecast): Block | null {
  const { months, start } = forecast;
  const tiers = tierValues(forecast);
  if (tiers.length === 0 || months < YEAR) return null;
  const dates = [...new Set([YEAR, months])];
  const chart = chartOf(forecast, tiers.slice(0, DRAWN));
  return {
    kind: 'section',
    id: 'unit-economics',
    heading: 'What a household costs and is worth',
    sentence: `${worth(forecast, tiers)}${losingTiers(forecast, tiers)}${winning(forecast)}`,
    ...(chart === null ? {} : { chart }),
    tables: dates.map((month) =>
      tableOf(forecast, `A household, in the year to ${shortMonth(start, month)}`, month, tiers),
    ),
  };
}

function tierValues({ practice, measures }: Forecast): readonly TierValue[] {
  return practice.tiers.flatMap(({ id, label }) => {
    const [cost, profit] = [measures[`costToServe.${id}`], measures[`profitPerHousehold.${id}`]];
    if (cost === undefined || profit === undefined) return [];
    const households = measures[`households.${id}`];
    return [{ label: plainName(label), households, cost, profit, lifetime: measures[`lifetimeValue.${id}`] }];
  });
}

function worth({ start, months }: Forecast, tiers: readonly TierValue[]): string {
  const said = tiers.slice(0, DRAWN).flatMap(({ label, cost, profit }) => {
    const [spent, left] = [cost, profit].map((fan) => fanValue(fan, 'p50', months));
    return spent === null || left === null ? [] : [`${label} costs ${dollars(spent)} and leaves ${dollars(left)}`];
  });
  if (said.length === 0) return 'No tier has a household whose cost could be told.';
  return `To serve a household for a year, in the median future of the year to ${calendarMonth(start, months)}: ${listed(said)}.`;
}

function winning({ measures, start, months, trials }: Forecast): string {
  const rows = measures.acquisitionCost === undefined ? [] : fanRows(measures.acquisitionCost, months);
  const last = rows.at(-1);
  if (last === undefined) return '';
  return ` To win a household costs ${fanWords(last, 'dollars', trials)} in the year to ${calendarMonth(start, last.month)}, marketing and hours together.`;
}

function chartOf({ start, months }: Forecast, tiers: readonly TierValue[]): CurvesChart | null {
  const curves = tiers.flatMap(({ label, profit }, i) => {
    const rows = fanRows(profit, months);
    if (rows.length < 2) return [];
    const points = rows.map(({ month, p50 }) => ({ month, value: p50 }));
    const band = rows.map(({ month, p10, p50, p90 }) => ({ month, value: p50, low: p10, high: p90 }));
    return [{ label, tone: TONES[i], points, band }];
  });
  if (curves.length === 0) return null;
  const said = curves.map(({ label, points }) => {
    const wanted = new Set(milestones(months));
    const dated = points.filter(({ month }) => wanted.has(month));
    return `${label}: ${dated.map(({ month, value }) => `${dollars(value)} in the year to ${calendarMonth(start, month)}`).join(', ')}.`;
  });
  return {
    kind: 'curves',
    start,
    months,
    unit: 'dollars',
    caption:
      'What a household leaves a year after the cost to serve it, by tier: the 12 months up to each date. Lines: median. Bands: 8 of 10 futures.',
    description: said.join(' '),
    curves,
  };
}

function tableOf(forecast: Forecast, caption: string, month: number, tiers: readonly TierValue[]): Table {
  const { trials } = forecast;
  const cell = (fan: MeasureFan | undefined) => (fan === undefined ? 'n/a' : figureCell(fan, month, 'asItIs', trials));
  return {
    caption,
    folded: false,
    stacks: true,
    columns: ['Tier', 'Households', 'Cost to serve', 'Profit', 'Loses money in', 'Lifetime value'].map((label, i) => ({
      label,
      align: i === 0 ? 'left' : 'right',
    })),
    rows: tiers.map(({ label, households, cost, profit, lifetime }) => [
      label,
      cell(households),
      cell(cost),
      cell(profit),
      losingFutures(profit, month, trials),
      cell(lifetime),
    ]),
  };
}
