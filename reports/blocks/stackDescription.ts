import type { Layer } from '../chartSpec.ts';
import { moment } from './moment.ts';

/** A stack read aloud: its parts at the first and the last month; `say` has those of one month. */
export function stackDescription(
  layers: readonly Layer[],
  start: string,
  say: (parts: readonly number[]) => readonly string[],
): string {
  const count = layers[0]?.points.length ?? 0;
  if (count === 0) return 'No figures.';
  return [...new Set([0, count - 1])]
    .map((i) => {
      const said = say(layers.map(({ points }) => points[i].value));
      const parts = layers.map(({ label }, k) => `${label} ${said[k]}`);
      const when = moment(start, layers[0].points[i].month);
      return `${when[0].toUpperCase()}${when.slice(1)}: ${parts.join(', ')}.`;
    })
    .join(' ');
}
