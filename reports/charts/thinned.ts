/** About this many points draw any curve of a report; more only make the page heavier. */
const ENOUGH = 240;

/** Every k-th month of a very long forecast, the last one always. */
export function thinned<T>(points: readonly T[]): readonly T[] {
  const every = Math.ceil(points.length / ENOUGH);
  return every < 2 ? points : points.filter((_, i) => i % every === 0 || i === points.length - 1);
}
