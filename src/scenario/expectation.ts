import type { QuantitySpec } from './quantity.ts';

/** What a key accepts, in words: `months from 0 to 36`, `a share from 0 to 1`. */
export function expectation(spec: QuantitySpec): string {
  const article =
    spec.integer === true
      ? 'a whole number of '
      : /^(share|rate|multiple|rank correlation)\b/.test(spec.unit)
        ? 'a '
        : '';
  const low = spec.above === undefined ? spec.min : undefined;
  const what = `${article}${spec.unit}`;
  if (spec.above !== undefined)
    return `${what} above ${spec.above}${spec.max === undefined ? '' : `, at most ${spec.max}`}`;
  if (low !== undefined && spec.max !== undefined) return `${what} from ${low} to ${spec.max}`;
  if (low !== undefined) return `${what} of ${low} or more`;
  if (spec.max !== undefined) return `${what} of at most ${spec.max}`;
  return what;
}

export function withinBounds(spec: QuantitySpec, value: number): boolean {
  if (spec.min !== undefined && value < spec.min) return false;
  if (spec.max !== undefined && value > spec.max) return false;
  if (spec.above !== undefined && value <= spec.above) return false;
  return spec.integer !== true || Number.isInteger(value);
}

/** The way out of a value that is not accepted: what to write, with an example that would be. */
export function suggestion(spec: QuantitySpec, input: unknown): string {
  const value = typeof input === 'number' ? input : Number.NaN;
  const share = percentMeant(spec, value);
  if (share !== undefined) return `Write ${share} or ${Number((share * 100).toPrecision(12))} %.`;
  const turned = value < 0 ? -value : Number.NaN;
  const example = withinBounds(spec, turned) && turned > 0 ? turned : (spec.default ?? exampleWithin(spec));
  if (spec.unit.startsWith('share')) return `Write a share, such as ${example}.`;
  if (spec.unit === 'rank correlation') return `Write a rank correlation, such as ${example}.`;
  return `Write a ${spec.integer === true ? 'whole ' : ''}number of ${spec.unit}, such as ${example}.`;
}

/** 97 where 97 % was meant, 1.1 where fees end at 0.1; a little above 1 is more likely a point too far right. */
function percentMeant(spec: QuantitySpec, value: number): number | undefined {
  const most = spec.max ?? Number.POSITIVE_INFINITY;
  const tooLarge = value > most && (value > 1 || most <= 0.2);
  const tooSmall = value < (spec.min ?? Number.NEGATIVE_INFINITY) && value < 0;
  if (!spec.unit.startsWith('share') || !(tooLarge || tooSmall) || Math.abs(value) > 100) return undefined;
  const share = Number((value / (most === 1 && value < 2 && value > 0 ? 10 : 100)).toPrecision(12));
  return withinBounds(spec, share) ? share : undefined;
}

/** What such a number may look like, so that an example is not far from life. */
const USUAL: Readonly<Record<string, readonly number[]>> = {
  'hours a year': [1800],
  dollars: [5000],
  'dollars a year': [60_000],
  'dollars a month': [3000],
  'dollars a year, or share of revenue': [6000],
  'dollars an hour': [40],
  households: [40],
};

/** A value that the key accepts, not far from life. */
export function exampleWithin(spec: QuantitySpec): number {
  const usual = [...(USUAL[spec.unit] ?? []), ...(spec.unit.startsWith('dollars a ') ? [5000, 500] : [])];
  const candidates = spec.unit.startsWith('share') ? [0.14, 0.5] : [...usual, 6, 100, 1000, 1, 0.1];
  const low = spec.min ?? spec.above ?? 0;
  return candidates.find((candidate) => withinBounds(spec, candidate)) ?? ((spec.max ?? low + 2) + low) / 2;
}
