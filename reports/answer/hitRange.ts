import type { EventCurve } from '../../src/summary/forecast.ts';
import { calendarMonth } from '../words/calendarMonth.ts';
import { listed } from '../words/listed.ts';
import { percent } from '../words/percent.ts';
import { hitMonth } from './hitMonth.ts';

/** Between which months it comes, in the words that are still true when part of the range lies outside the forecast. */
export function hitRange(curve: EventCurve, start: string, months: number): string {
  const [early, even, late] = [hitMonth(curve, 'p10'), hitMonth(curve, 'p50'), hitMonth(curve, 'p90')];
  const month = (t: number) => calendarMonth(start, t);
  const after = `in ${percent(curve.never)} of futures not by ${month(months)}, where the forecast ends`;
  if (early === null) return after;
  const half = even === null ? [] : even === 0 ? ['half are there at the start'] : [`half are there by ${month(even)}`];
  if (late === null)
    return listed([...(early === 0 ? [] : [`1 in 10 futures is there by ${month(early)}`]), ...half, after]);
  if (early === 0) return late === 0 ? '' : `9 of 10 futures are there by ${month(late)}`;
  return early === late
    ? `most likely in ${month(late)} (8 of 10 futures)`
    : `most likely between ${month(early)} and ${month(late)} (8 of 10 futures)`;
}
