import type { Forecast } from '../../src/summary/forecast.ts';
import type { Block, Table } from '../block.ts';
import { plainName } from '../words/plainName.ts';
import { span } from '../words/span.ts';
import { FEW } from './fanWords.ts';
import { figureCell } from './figureCell.ts';
import { type Counting, FIGURE_THEMES, type FigureTheme, figureTheme } from './figureThemes.ts';
import { shortMoment } from './moment.ts';

const GLANCE: readonly (readonly [measure: string, label: string, counting: Counting])[] = [
  ['households', 'Households', 'asItIs'],
  ['aum', 'Assets', 'asItIs'],
  ['revenue', 'Revenue a year', 'twelveTimes'],
  ['margin', 'Margin', 'asItIs'],
  ['retention', 'Retention, 12 months', 'asItIs'],
  ['utilization', 'Utilization', 'asItIs'],
  ['serviceQuality', 'Service quality', 'asItIs'],
  ['cash', 'Cash', 'asItIs'],
  ['ownerDraw', "Owner's draw, a year (mean)", 'yearMean'],
];
/** Units that neither the figure nor the label says. */
const NAMED_UNITS = new Set(['years', 'months', 'hours', 'working days', 'points']);
/** A page is read by people; forecast.json holds everybody. */
const MOST = 60;

/** Every measure of the practice: now, in a year, at the end. */
export function figures(forecast: Forecast): Block | null {
  const { months, measures, trials, yearCounts = {} } = forecast;
  const dates = [...new Set([0, Math.min(12, months), months])];
  const row = (name: string, label: string, counting: Counting) => [
    label,
    ...dates.map((month) => figureCell(measures[name], month, counting, trials, yearCounts[name])),
  ];
  const glance = GLANCE.filter(([name]) => measures[name] !== undefined)
    .map(([name, label, counting]) => row(name, label, counting))
    .filter(isTold);
  if (glance.length === 0) return null;
  const themed = byTheme(forecast);
  const tables = FIGURE_THEMES.flatMap((theme): readonly Table[] => {
    const told = (themed.get(theme) ?? [])
      .map(({ name, label, counting }) => row(name, label, counting))
      .filter(isTold);
    const more = told.length - MOST;
    const caption = more > 0 ? `${theme.title}; ${more} more are in forecast.json` : theme.title;
    return told.length === 0
      ? []
      : [{ ...tableOf(forecast, caption, dates, told.slice(0, MOST)), folded: theme.folded, onPageOnly: true }];
  });
  const counts =
    Object.keys(yearCounts).length === 0
      ? ''
      : ' what is counted, such as leads, adds them up in each future by itself;';
  const range = trials < FEW ? '' : ' and, in brackets, where 8 of 10 futures lie';
  return {
    kind: 'section',
    id: 'figures',
    heading: 'The practice in figures',
    sentence: `The median future at each date${range}; the forecast runs ${span(months)}. What is marked as a mean adds up the 12 months to each date, on average over the futures;${counts} money marked “a year” without it is twelve times that month's. “In 36 %” beside a figure: it has a value in that share of the futures, and is told of those. Lines without anything in them are left out.`,
    tables: [tableOf(forecast, 'At a glance', dates, glance), ...tables],
  };
}

type Line = { readonly name: string; readonly label: string; readonly counting: Counting };

function byTheme({ measures, practice, yearCounts = {} }: Forecast): ReadonlyMap<FigureTheme, readonly Line[]> {
  const seats = new Set(practice.advisors.map(({ id }) => id));
  const themed = new Map<FigureTheme, Line[]>();
  for (const [name, { label, formula, unit }] of Object.entries(measures)) {
    if (formula !== undefined) continue; // the scenario's own measures have blocks of their own
    const { theme, counting } = figureTheme(name, seats);
    const suffix = {
      asItIs: '',
      twelveTimes: ', a year',
      yearMean: yearCounts[name] === undefined ? ', a year (mean)' : ', a year',
    }[counting];
    const said = `${plainName(label, 60)}${NAMED_UNITS.has(unit) ? `, ${unit}` : ''}${suffix}`;
    themed.set(theme, [...(themed.get(theme) ?? []), { name, label: said, counting }]);
  }
  return themed;
}

function tableOf(
  { start }: Forecast,
  caption: string,
  dates: readonly number[],
  rows: readonly (readonly string[])[],
): Table {
  return {
    caption,
    folded: false,
    columns: [
      { label: 'Figure', align: 'left' },
      ...dates.map((month) => ({ label: shortMoment(start, month), align: 'right' as const })),
    ],
    rows,
  };
}

/** Whether a line says anything at any date. */
function isTold([, ...cells]: readonly string[]): boolean {
  return cells.some((cell) => cell !== 'n/a' && !/^\$?0(?: %)?(?: in .*)?$/.test(cell));
}
