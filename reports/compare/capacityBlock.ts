import type { Comparison } from '../../src/summary/comparison.ts';
import type { Block } from '../block.ts';
import { milestones } from '../blocks/milestones.ts';
import { moment, shortMoment } from '../blocks/moment.ts';
import type { BandPoint } from '../chartSpec.ts';
import { chanceWithRange } from '../words/chance.ts';
import { percent, ratio } from '../words/percent.ts';
import { shareInterval } from '../words/shareInterval.ts';
import { orderSentence } from './orderSentence.ts';
import { toneOf } from './tones.ts';

/** Chance of having been at capacity, every scenario in one chart. */
export function capacityBlock(comparison: Comparison, names: readonly string[]): Block | null {
  const { events, answers, alternatives, start, months, compared, capacity } = comparison;
  const [name] = Object.keys(events).filter((event) => event.startsWith('capacity.'));
  if (name === undefined) return null;
  const { label, chances } = events[name];
  const curves = chances.map(({ already, byMonth, low, high }, i) => {
    const points = Array.from({ length: months + 1 }, (_, month): BandPoint => {
      if (month === 0) return { month, value: already, ...ends(already, compared) };
      const value = already + byMonth[month - 1];
      const band = already > 0 ? ends(value, compared) : { low: low[month - 1], high: high[month - 1] };
      return { month, value, ...band };
    });
    return { label: names[i], tone: toneOf(i), points, band: points };
  });
  const asked = answers.find(({ kind, of }) => kind === 'month' && of === name);
  const order = alternatives.flatMap(({ differences, scenario }) => {
    const difference = differences.find(({ answer }) => answer === asked?.id);
    if (asked === undefined || difference === undefined) return [];
    const who = alternatives.length > 1 ? `${names[scenario]}: ` : '';
    return [`${who}${orderSentence(asked, difference, comparison)}.`];
  });
  const at = (i: number, month: number) => curves[i].points[month];
  return {
    kind: 'section',
    id: 'capacity',
    heading: 'When capacity is reached',
    sentence: order.join(' ') || `${label}, under each scenario.`,
    chart: {
      kind: 'curves',
      start,
      months,
      unit: 'share',
      top: 1,
      caption: `${label}: chance of having been there at least once by each month, hours asked for at or above ${ratio(capacity.limit)} of the hours there are. Bands: 95 % interval of the simulation.`,
      description: curves
        .map(({ label: who }, i) => {
          const said = [0, ...milestones(months)].map(
            (month) => `${percent(at(i, month).value)} ${moment(start, month)}`,
          );
          return `${who}: ${said.join(', ')}.`;
        })
        .join(' '),
      curves,
    },
    tables: [
      {
        caption: 'Chance of having hit capacity',
        folded: true,
        columns: [
          { label: 'By the end of', align: 'left' },
          ...names.map((column) => ({ label: column, align: 'right' as const })),
        ],
        rows: [0, ...milestones(months)].map((month) => [
          shortMoment(start, month),
          ...curves.map((_, i) => {
            const { value, low, high } = at(i, month);
            return chanceWithRange({ share: value, low, high }, compared);
          }),
        ]),
      },
    ],
  };
}

const ends = (share: number, futures: number) => {
  const { low, high } = shareInterval(share, futures);
  return { low, high };
};
