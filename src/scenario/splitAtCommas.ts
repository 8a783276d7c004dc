/**
 * Numbers that commas part: where any comma has a space behind it, only such commas part, so that `$1,200, $4,500` is two
 * numbers. `1,200` alone may be meant either way: undefined.
 */
export function splitAtCommas(text: string): string[] | undefined {
  const spaced = /,\s/.test(text);
  if (!spaced && /\d,\d{3}(?!\d)/.test(text)) return undefined;
  return text.split(spaced ? /,\s+/ : ',').map((part) => part.trim());
}
