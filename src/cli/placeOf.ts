import type { Place } from '../scenario/mistake.ts';

/**
 * Where a key stands: at itself, at the first value below it, or at the nearest value above it that is written; at the
 * top of the file where all of it is left to defaults.
 */
export function placeOf(path: string, places: ReadonlyMap<string, Place>, file: string): Place {
  const keys = path.split('.');
  for (let depth = keys.length; depth > 0; depth--) {
    const here = keys.slice(0, depth).join('.');
    const exact = places.get(here);
    if (exact !== undefined) return exact;
    for (const [key, place] of places) if (key.startsWith(`${here}.`)) return place;
  }
  return { file, line: 1, column: 1 };
}
