import type { Landmark, Tone } from '../chartSpec.ts';
import { dot, type Markish, text } from '../plot.ts';
import { colour, PAPER } from './palette.ts';
import type { Sheet } from './sheet.ts';

/** Points worth naming, each with its words on the side that has room; `ends` are months where a curve's own name begins. */
export function landmarkMarks(
  landmarks: readonly Landmark[],
  { tone, months, ends = [] }: { readonly tone: Tone; readonly months: number; readonly ends?: readonly number[] },
  sheet: Sheet,
): Markish[] {
  const names = landmarks.map((landmark) => {
    const left = landmark.month > months * (ends.includes(landmark.month) ? 0.25 : 0.6); // an end has its name on the right
    return text([landmark], {
      x: 'month',
      y: 'value',
      text: 'label',
      textAnchor: left ? 'end' : 'start',
      dx: left ? -4 : 9,
      dy: left ? 17 : 7,
      fill: colour('ink'),
      stroke: PAPER,
      strokeWidth: 3,
      fontSize: sheet.font,
    });
  });
  const dots = dot(landmarks, { x: 'month', y: 'value', r: 4, fill: colour(tone), stroke: PAPER, strokeWidth: 1.5 });
  return [dots, ...names];
}
