/**
 * Plain data as a JSON text that is the same however the data were laid out: without spaces, keys in the order of their
 * UTF-16 code units, numbers as ECMAScript writes them. It is RFC 8785 (JSON Canonicalization Scheme), for which other
 * languages have libraries.
 */
export const canonicalJson = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) {
    // nearly all of a forecast are lists of numbers
    if (value.every((item) => typeof item !== 'object' || item === null)) return JSON.stringify(value);
    return `[${value.map(canonicalJson).join(',')}]`;
  }
  const entries = Object.entries(value as Readonly<Record<string, unknown>>).filter(([, item]) => item !== undefined);
  const byCodeUnits = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);
  return `{${entries
    .sort(byCodeUnits)
    .map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`)
    .join(',')}}`;
};
