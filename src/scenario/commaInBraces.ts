/** `{from: $500,000}` is read as `from: $500` and a key `000` without a value; so is `{ramp: uniform(3, 6)}`, with a key `6)`. */
export const COMMA_IN_BRACES =
  'expected a value without commas, got one that its comma splits. Within braces write $500000 or 500k, or put it in quotes.';

/** Whether a key is what a comma cut off an amount. */
export function isCutOff(name: string, value: unknown): boolean {
  return (/^\d{1,3}(?:\.\d+)?$/.test(name) || /^[^(){}[\]]*\)$/.test(name)) && value === null;
}
