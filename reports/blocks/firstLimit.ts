import type { Forecast, Limit, Share } from '../../src/summary/forecast.ts';
import type { Block } from '../block.ts';
import type { Layer, Tone } from '../chartSpec.ts';
import { calendarMonth } from '../words/calendarMonth.ts';
import { chanceWithRange } from '../words/chance.ts';
import { listed } from '../words/listed.ts';
import { ofFutures } from '../words/ofFutures.ts';
import { percentParts } from '../words/percentParts.ts';
import { shareInterval } from '../words/shareInterval.ts';
import { stackDescription } from './stackDescription.ts';
import { stackTable } from './stackTable.ts';

const LIMITS: readonly { readonly id: Limit; readonly label: string; readonly short: string; readonly tone: Tone }[] = [
  { id: 'hours', label: 'Hours run out', short: 'Hours', tone: 'blue' },
  { id: 'service', label: 'A review is missed', short: 'Review', tone: 'teal' },
  { id: 'cap', label: 'Household cap is full', short: 'Cap', tone: 'gold' },
  { id: 'cash', label: 'Cash runs out', short: 'Cash', tone: 'orange' },
  { id: 'none', label: 'No limit yet', short: 'None yet', tone: 'pale' },
];

/** Which limit comes first: incidences that add up to all futures. */
export function firstLimit(forecast: Forecast): Block | null {
  const { start, months } = forecast;
  const last = (id: Limit) => forecast.firstLimit[id]?.[months - 1] ?? 0;
  const met = LIMITS.filter(({ id }) => id === 'none' || (forecast.firstLimit[id] ?? []).some((share) => share > 0));
  const layers: readonly Layer[] = met.map(({ id, ...named }) => ({
    ...named,
    points: (forecast.firstLimit[id] ?? []).map((value, i) => ({ month: i + 1, value })),
  }));
  if (layers.every(({ points }) => points.length === 0)) return null;
  return {
    kind: 'section',
    id: 'first-limit',
    heading: 'Which limit comes first',
    sentence: sentence(forecast, last),
    chart: {
      kind: 'stack',
      start,
      months,
      unit: 'share',
      caption: 'Share of futures by the limit they have met first, up to each month.',
      description: stackDescription(layers, start, percentParts),
      layers,
    },
    tables: [stackTable('First limit met, share of futures', layers, start, months, percentParts)],
  };
}

/** Of fewer futures a chance may be told as a count or in tenths, which rounding must not turn. */
const IN_PERCENT = 1000;

function sentence({ start, months, trials }: Forecast, last: (limit: Limit) => number): string {
  const told = percentParts(LIMITS.map(({ id }) => last(id)));
  /** A part as the chart has it, with the interval of its own share. */
  const partOf = (limit: Limit): Share => {
    const share = last(limit);
    const words = told[LIMITS.findIndex(({ id }) => id === limit)];
    const isRounded = trials >= IN_PERCENT && /^\d/.test(words);
    return { ...shareInterval(share, trials), share: isRounded ? Number.parseInt(words, 10) / 100 : share };
  };
  const by = calendarMonth(start, months);
  const said = LIMITS.filter(({ id }) => id !== 'none' && last(id) > 0)
    .toSorted((a, b) => last(b.id) - last(a.id))
    .map(({ id, label }, i) => {
      const part = partOf(id);
      const share = i === 0 ? ofFutures(part, trials) : chanceWithRange(part, trials);
      return `${label[0].toLowerCase()}${label.slice(1)} in ${share}`;
    });
  if (said.length === 0) return `No limit is met in any future by ${by}.`;
  const none =
    last('none') < 1e-6
      ? 'There is no future without one of these.'
      : `In ${ofFutures(partOf('none'), trials)} none of it happens.`;
  return `What happens first by ${by}: ${listed(said)}. ${none}`;
}
