const LEVELS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/** A row of values as blocks of eight heights between `low` and `high`, resampled to `width`. */
export function sparkline(values: readonly number[], width: number, low: number, high: number): string {
  if (values.length === 0) return '';
  const count = Math.min(width, values.length);
  const span = high - low;
  return Array.from({ length: count }, (_, i) => {
    const value = values[count === 1 ? values.length - 1 : Math.round((i * (values.length - 1)) / (count - 1))];
    const level = span > 0 ? Math.round(((value - low) / span) * (LEVELS.length - 1)) : 0;
    return LEVELS[Math.max(0, Math.min(LEVELS.length - 1, level))];
  }).join('');
}
