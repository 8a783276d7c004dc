import type { Forecast } from '../../src/summary/forecast.ts';
import { firstHits } from './firstHits.ts';
import { type Row, within } from './row.ts';
import { meanAt, run, shippedText } from './run.ts';

const inRange = (
  figure: string,
  what: string,
  published: string,
  value: number,
  show: (x: number) => string,
  [low, high]: readonly [number, number],
  why?: string,
): Row => {
  const verdict = within(value, low, high);
  return {
    figure,
    what,
    published,
    simulated: show(value),
    tolerance: `${show(low)} to ${show(high)}`,
    verdict,
    ...(verdict === 'missed' && why !== undefined ? { why } : {}),
  };
};

const shown = (figure: string, what: string, published: string, simulated: string): Row => ({
  figure,
  what,
  published,
  simulated,
  tolerance: 'none',
  verdict: 'shown',
});

const costOf = (forecast: Forecast): number => forecast.measures.acquisitionCost.p50[11] ?? Number.NaN;
const timeOf = (forecast: Forecast): number =>
  1 - meanAt(forecast, 'costPerConversion', 12) / meanAt(forecast, 'acquisitionCost', 12);

const share = (x: number): string => `${(100 * x).toFixed(1)} %`;
const dollars = (x: number): string => `$${Math.round(x / 10) * 10}`;
const count = (x: number): string => x.toFixed(1);

/** Sum of a measure's means over months. */
const total = (forecast: Forecast, measure: string, from: number, to: number): number => {
  let sum = 0;
  for (let month = from; month <= to; month++) sum += meanAt(forecast, measure, month);
  return sum;
};

const MARKETING_WHY =
  'marketing at 2 % of revenue (F59, no study) is a third of it; the time alone lies within what was published. At 1 %, the low end of F59, both are met.';

/** F2, F30, F35, F40: the wall, signings, what one costs, and who stays, of the shipped solo advisor. */
export const defaultSolo = async (top: URL, trials: number): Promise<Row[]> => {
  const text = shippedText(top, 'solo-advisor');
  const year = { trials, months: 12 };
  const drawn = await run(text, [], year);
  const point = await run(text, [], { ...year, point: true });
  const thrifty = await run(text, ['costs.marketing.amount=0.01'], year);
  const hits = firstHits(text, { trials, months: 120 });
  const signings = (forecast: Forecast): number => total(forecast, 'signings', 1, 12);
  return [
    inRange('F2', 'households of the solo at the first hit, median', '35', hits.households, count, [30, 42]),
    inRange(
      'F30',
      'new households of an advisor in year 1, inputs at their medians',
      '8',
      signings(point),
      count,
      [4, 16],
    ),
    shown('F30', 'the same, inputs drawn', '8', count(signings(drawn))),
    inRange('F35', 'cost to win a household, median', '$3,800', costOf(drawn), dollars, [2200, 4500], MARKETING_WHY),
    inRange('F35', 'share of that cost that is time', '83 %', timeOf(drawn), share, [0.7, 0.9], MARKETING_WHY),
    shown('F35', 'the same cost with marketing at 1 % of revenue', '$3,800', dollars(costOf(thrifty))),
    shown('F35', 'the same share with marketing at 1 % of revenue', '83 %', share(timeOf(thrifty))),
    inRange('F40', 'retention in year 1', '97 %', meanAt(drawn, 'retention', 12), share, [0.955, 0.98]),
  ];
};
