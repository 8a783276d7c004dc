/** Control characters could steer a terminal; bidirectional marks could reorder a page around a name. */
const UNPRINTED = /[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/gu;

/** A name someone typed, on one line and no longer than `most` characters (whole ones, emoji included). */
export function plainName(name: string, most = 40): string {
  const line = name.replace(UNPRINTED, ' ').replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const letters = Array.from(line);
  return letters.length <= most
    ? line
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
