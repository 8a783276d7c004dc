import type { WrittenNumber } from './parseNumber.ts';

/** `2 to 5 %` and `1 to 2M` may be meant in two ways that differ a hundredfold: neither is guessed. */
export function unclearSuffix(numbers: readonly WrittenNumber[], parts: readonly string[]): string | undefined {
  const last = numbers[numbers.length - 1];
  for (const [i, number] of numbers.entries()) {
    if (number.value === 0 || last.value === 0 || number.suffix === last.suffix) continue;
    const bare = number.suffix === '' || last.suffix === '';
    const percents = bare && /%|bp/.test(number.suffix + last.suffix);
    const shorthand = number.suffix === '' && number.value * last.factor < last.value;
    if (percents || shorthand) {
      const part = number.suffix === '' ? parts[i] : parts[parts.length - 1];
      const suffix = number.suffix === '' ? last.suffix : number.suffix;
      return `Write the sign at each number, such as ${part}${/%|bp/.test(suffix) ? ' ' : ''}${suffix}.`;
    }
  }
  return undefined;
}
