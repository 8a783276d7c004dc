import type { EventCurve, Forecast } from '../../src/summary/forecast.ts';
import { calendarMonth } from '../words/calendarMonth.ts';
import { listed } from '../words/listed.ts';
import { ofFutures } from '../words/ofFutures.ts';
import { shareInterval } from '../words/shareInterval.ts';
import { hitMonth } from './hitMonth.ts';

/** So few futures have no tenths. */
const FEW = 10;

/** Between which months it comes, in the words that are still true when part of the range lies outside the forecast. */
export function hitRange(curve: EventCurve, { start, months, trials }: Forecast): string {
  const [early, even, late] = [hitMonth(curve, 'p10'), hitMonth(curve, 'p50'), hitMonth(curve, 'p90')];
  const month = (t: number) => calendarMonth(start, t);
  const after = `in ${ofFutures(shareInterval(curve.never, trials), trials)} not by ${month(months)}, where the forecast ends`;
  if (early === null || trials < FEW) return Math.round(curve.never * trials) === 0 ? '' : sentence(after);
  const half =
    even === null
      ? []
      : even === 0
        ? ['half of the futures are there at the start']
        : [`half of the futures have been there at least once by ${month(even)}`];
  if (late === null)
    return sentence(
      listed([...(early === 0 ? [] : [`1 in 10 futures has been there by ${month(early)}`]), ...half, after]),
    );
  if (early === 0) return late === 0 ? '' : `9 of 10 futures have been there by ${month(late)}.`;
  return early === late
    ? `Most likely it comes in ${month(late)} (8 of 10 futures).`
    : `Most likely it comes between ${month(early)} and ${month(late)} (8 of 10 futures).`;
}

function sentence(words: string): string {
  return `${words[0].toUpperCase()}${words.slice(1)}.`;
}
