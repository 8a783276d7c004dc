import { join, relative, sep } from 'node:path';

/** Where files are, seen from a folder: a line for each, and one for each folder within, with how many are in it. */
export function placesText(names: readonly string[], folder: string, cwd: string): string {
  const within = new Map<string, number>();
  for (const name of names) {
    const end = name.lastIndexOf('/') + 1;
    const place = end === 0 ? name : name.slice(0, end);
    within.set(place, (within.get(place) ?? 0) + 1);
  }
  const line = ([place, count]: readonly [string, number]) => {
    const path = relative(cwd, join(folder, place)) || place;
    return place.endsWith('/') ? `${path}${sep} (${count} file${count === 1 ? '' : 's'})\n` : `${path}\n`;
  };
  return [...within].map(line).join('');
}
