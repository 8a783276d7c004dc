type Mend = readonly [written: RegExp, unit: RegExp, mend: (number: string) => string];

const rounded = (value: number): string => String(Number(value.toPrecision(12)));
const plain = (number: string): number => Number(number.replaceAll(',', ''));
const IN_PARTS = /\b(?:share|rate|points|times)\b/;

/** Words after a number that people write and that have a shorter way here. */
const MENDS: readonly Mend[] = [
  [/^(?:bps|bips|basis points?)$/i, IN_PARTS, (number) => `${number} bp`],
  [/^(?:percent|per cent|pct|pc)$/i, IN_PARTS, (number) => `${number} %`],
  [/^(?:thousand|thou)$/i, /./, (number) => `${number}k`],
  [/^(?:m|mm|mio|mn|million)$/i, /dollars/, (number) => `${number}M`],
  [/^(?:b|bn|billion)$/i, /dollars/, (number) => `${number}B`],
  [/^(?:y|yrs?|years?)$/i, /^months/, (number) => rounded(plain(number) * 12)],
  [/^(?:mo|mos|months?)$/i, /^years/, (number) => rounded(plain(number) / 12)],
  [/^(?:min|mins|minutes?)$/i, /^hours/, (number) => rounded(plain(number) / 60)],
  [/^(?:mo|mos|months?)$/i, /^months/, (number) => number],
  [/^(?:y|yrs?|years?)$/i, /^years/, (number) => number],
  [/^(?:h|hrs?|hours?)$/i, /^hours/, (number) => number],
  [/^(?:usd|dollars?)$/i, /^dollars/, (number) => number],
];

/** A number with a unit of its own, such as `80 bps` or `10 years`, as it is written here; otherwise as it was. */
export function mendUnits(text: string, unit: string): string {
  const [, number, word] = /^([-+]?\$?\d[\d,]*(?:\.\d+)?)\s*([A-Za-z][A-Za-z ]{0,14})$/.exec(text.trim()) ?? [];
  if (number === undefined || word === undefined) return text;
  const found = MENDS.find(([written, units]) => written.test(word) && units.test(unit));
  return found === undefined ? text : found[2](number);
}
