import type { Forecast } from '../../src/summary/forecast.ts';
import type { Block } from '../block.ts';
import { shortMonth } from '../words/calendarMonth.ts';
import { signedRatio } from '../words/percent.ts';
import { meanGrowth } from './meanGrowth.ts';

/** Where each year's growth in assets comes from. */
export function growthSplit(forecast: Forecast): Block | null {
  const years = forecast.targets.find(({ metric }) => metric === 'aum')?.growth ?? [];
  const typical = meanGrowth(years);
  if (typical === null) return null;
  const { start, months } = forecast;
  const net = years.map((year) => year.market + year.flows + year.new - Math.abs(year.lost));
  const total = typical.market + typical.flows + typical.new - typical.lost;
  const categories = years.map((_, i) => shortMonth(start, Math.min(months, (i + 1) * 12)));
  const row = (parts: readonly number[]) => parts.map(signedRatio);
  return {
    kind: 'section',
    id: 'growth-split',
    heading: 'Where growth comes from',
    sentence: `On average a year changes assets by ${signedRatio(total)}: ${signedRatio(typical.market)} from markets, ${signedRatio(typical.flows)} from clients' own deposits and withdrawals, ${signedRatio(typical.new)} from new households and ${signedRatio(-typical.lost)} with households that leave.`,
    chart: {
      kind: 'columns',
      start,
      months,
      unit: 'share',
      caption:
        "Mean change of assets in each year ending, in percent of that year's opening assets. The dot is the sum.",
      description: years
        .map((year, i) => {
          const [market, flows, joined, lost, sum] = row([
            year.market,
            year.flows,
            year.new,
            -Math.abs(year.lost),
            net[i],
          ]);
          return `Year to ${categories[i]}: markets ${market}, flows ${flows}, new ${joined}, lost ${lost}, in all ${sum}.`;
        })
        .join(' '),
      categories,
      parts: [
        { label: 'Markets', tone: 'grey', values: years.map(({ market }) => market) },
        { label: 'Own flows', tone: 'sky', values: years.map(({ flows }) => flows) },
        { label: 'New households', tone: 'blue', values: years.map((year) => year.new) },
        { label: 'Lost', tone: 'orange', values: years.map(({ lost }) => -Math.abs(lost)) },
      ],
      net: { label: 'Sum', values: net },
    },
    tables: [
      {
        caption: "Growth of assets by source, part of the year's opening assets",
        folded: true,
        columns: ['Year to', 'Markets', 'Own flows', 'New households', 'Lost', 'Sum'].map((label, i) => ({
          label,
          align: i === 0 ? ('left' as const) : ('right' as const),
        })),
        rows: years.map((year, i) => [
          categories[i],
          ...row([year.market, year.flows, year.new, -Math.abs(year.lost), net[i]]),
        ]),
      },
    ],
  };
}
