export type WrittenNumber = {
  readonly ok: true;
  readonly value: number;
  readonly suffix: string;
  readonly factor: number;
};
export type NumberAnswer = WrittenNumber | { readonly ok: false; readonly wayOut?: string };

const NUMBER = /^([-+]?)(\$?)([-+]?)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d*)?|\.\d+)(e[-+]?\d+)?\s*(%|bp|k|K|M|B)?$/;
/** Division by a power of ten is exact where multiplication by its inverse is not: 97 % is 0.97 to the last bit. */
const SCALES: Readonly<Record<string, readonly [multiply: number, divide: number]>> = {
  '%': [1, 100],
  bp: [1, 10_000],
  k: [1_000, 1],
  K: [1_000, 1],
  M: [1_000_000, 1],
  B: [1_000_000_000, 1],
};
/** Units of which a part in a hundred makes sense; 20 % of an hour is more likely a slip. */
const IN_PARTS = /\b(?:share|rate|points|times)\b/;

/** Reads one number as people write it: `97 %`, `$4,500`, `1.2M`, `650k`, `85 bp`. */
export function parseNumber(text: string, unit: string): NumberAnswer {
  const match = NUMBER.exec(text.trim());
  if (match === null) {
    const commas = /^[-+]?\$?[\d.]*,[\d.,]*$/.test(text.trim());
    return {
      ok: false,
      ...(commas ? { wayOut: 'Write a comma only between thousands, and a point before decimals: 4,500.50.' } : {}),
    };
  }
  const [, sign, dollar, inner, digits, exponent = '', suffix = ''] = match;
  if (sign !== '' && inner !== '') return { ok: false };
  if (dollar !== '' && !unit.includes('dollar')) return { ok: false, wayOut: `Write ${unit} without a dollar sign.` };
  if (/%|bp/.test(suffix) && !IN_PARTS.test(unit)) return { ok: false, wayOut: `Write ${unit} without ${suffix}.` };
  const [multiply, divide] = SCALES[suffix] ?? [1, 1];
  const plain = Number(digits.replaceAll(',', '') + exponent);
  const size = scaled(plain, multiply, divide);
  if (!Number.isFinite(size)) return { ok: false };
  return { ok: true, value: sign === '-' || inner === '-' ? -size : size, suffix, factor: multiply / divide };
}

/** 1.13M is 1,130,000 and not 1,129,999.9999999998: the product is rounded as a person would. */
function scaled(plain: number, multiply: number, divide: number): number {
  if (multiply === 1) return plain / divide;
  return Number((plain * multiply).toPrecision(15));
}
