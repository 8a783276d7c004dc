import type { Forecast, NotableFuture } from '../../src/summary/forecast.ts';
import type { Block, Table } from '../block.ts';
import type { LivedFutures } from '../replay/livedFutures.ts';
import { calendarMonth } from '../words/calendarMonth.ts';
import { grouped } from '../words/grouped.ts';
import { plainName } from '../words/plainName.ts';
import { quantity } from '../words/quantity.ts';

/** A longer command is nothing to be typed. */
const LONGEST = 1000;

/** Futures worth telling one by one: their numbers, how to have them told, and their stories folded away. */
export function notable(forecast: Forecast, lived?: LivedFutures): Block | null {
  const futures = forecast.notable ?? [];
  const heading = 'Single futures, month by month';
  if (futures.length === 0) {
    if (forecast.approximate === undefined) return null;
    const sentence =
      'More futures were simulated than memory holds, so none of them is known by its number. Any of them can be told: add --trial and a number, such as --trial 1.';
    return { kind: 'section', id: 'futures', heading, sentence };
  }
  const first = futures.filter((one, i) => futures.findIndex(({ trial }) => trial === one.trial) === i);
  return {
    kind: 'section',
    id: 'futures',
    heading,
    sentence:
      'Chances are counts of futures, and each future is a story: who joined, left or was hired, and which work was never done. These stand out; a single one is luck, and no forecast.',
    list: futures.map((one) => item(one, forecast, lived)),
    tables: first.flatMap((one) => storyOf(one, forecast, lived)),
  };
}

function item(one: NotableFuture, forecast: Forecast, lived: LivedFutures | undefined): string {
  return `Future ${grouped(one.trial)}, ${what(one, forecast)}: ${commandOf(lived)}--trial ${one.trial}`;
}

/** What stands before the number; nothing where it holds what cannot be shown as it was typed. */
function commandOf(lived: LivedFutures | undefined): string {
  if (lived === undefined || plainName(lived.command, LONGEST) !== lived.command) return '';
  return `${lived.command} `;
}

function what(one: NotableFuture, { measures, start }: Forecast): string {
  const month = calendarMonth(start, one.month);
  if (one.what === 'earliestCapacity') return `the first to hit capacity, in ${month}`;
  const value = quantity(one.value, measures[one.measure]?.unit ?? '');
  if (one.what === 'lowestCash') return `the one whose cash falls lowest, to ${value} in ${month}`;
  return `the median: AUM of ${value} in ${month}, nearest the middle of all`;
}

function storyOf(one: NotableFuture, forecast: Forecast, lived: LivedFutures | undefined): readonly Table[] {
  const story = lived?.stories.get(one.trial);
  if (story === undefined) return [];
  return [
    {
      caption: `Month by month: future ${grouped(one.trial)}, ${what(one, forecast)}`,
      folded: true,
      columns: [
        { label: 'When', align: 'left' },
        { label: 'What happens', align: 'left' },
      ],
      rows: [
        ['In short', story.answer.join(' ')],
        ...story.chapters.map(({ heading, lines }) => [heading, lines.join(' ')]),
      ],
    },
  ];
}
