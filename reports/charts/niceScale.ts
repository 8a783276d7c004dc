export type NiceScale = {
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly ticks: readonly number[];
};

/** The smallest of 1, 2, 5 times a power of ten that cuts the span into at most `most` parts. */
function niceStep(span: number, most: number): number {
  let power = 1;
  while (power * most < span) power *= 10;
  while (power * most > span * 10) power /= 10;
  for (const factor of [0.1, 0.2, 0.5]) if (power * factor * most >= span * 0.999) return power * factor;
  return power;
}

/** Round ticks around what is to be shown; a span of nothing gets one step, `whole` things are not cut. */
export function niceScale(low: number, high: number, most: number, whole = false): NiceScale {
  const span = high - low > 0 ? high - low : Math.abs(high) || 1;
  const step = whole ? Math.max(1, niceStep(span, most)) : niceStep(span, most);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil((low + span) / step - 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
  return { low: ticks[0], high: ticks[ticks.length - 1], step, ticks };
}
