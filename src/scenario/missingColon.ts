import { showValue } from './showValue.ts';

/** `households 120`, `households:120` and `households = 120` as they were meant; a lone word as a key. */
export function missingColon(text: string): string | undefined {
  const [, key, value] = /^([A-Za-z]\w*)(?:\s*[:=]\s*|\s+)(\S.*)$/s.exec(text) ?? [];
  if (key !== undefined && !/:(?:\s|$)/.test(text)) return `${key}: ${value}`;
  return /^[A-Za-z]\w*$/.test(text) ? `${text}:` : undefined;
}

export function colonSlip(got: string, meant: string): string {
  return `expected a key, a colon, a space and a value, got ${showValue(got)}. Write \`${showValue(meant).slice(1, -1)}\`.`;
}
