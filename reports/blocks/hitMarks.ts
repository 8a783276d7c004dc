import type { EventCurve } from '../../src/summary/forecast.ts';
import { hitMonth } from '../answer/hitMonth.ts';
import type { Landmark } from '../chartSpec.ts';
import { shortMonth } from '../words/calendarMonth.ts';

const PARTS = [
  { part: 'p10', share: 0.1, words: '1 in 10' },
  { part: 'p50', share: 0.5, words: 'half' },
  { part: 'p90', share: 0.9, words: '9 in 10' },
] as const;

/** The months worth marking on a first-passage curve, where they fall within it. */
export function hitMarks(curve: EventCurve, start: string): readonly Landmark[] {
  return PARTS.flatMap(({ part, share, words }) => {
    const month = hitMonth(curve, part);
    return month === null || month === 0
      ? []
      : [{ month, value: share, label: `${words} by ${shortMonth(start, month)}` }];
  });
}
