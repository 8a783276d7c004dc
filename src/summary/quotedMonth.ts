/** Chance of an event before the first month, and by the end of each month after (`already` apart). */
type Chances = { readonly already: number; readonly byMonth: readonly number[] };

/**
 * The month whose chance tells most: the end of year 2, which is as far as people plan a hire, unless the matter is
 * as good as settled by then (an earlier month) or hardly begun (the first anniversary with even odds, or the end).
 */
export function quotedMonth(curve: Chances, months: number): number {
  const by = (month: number) => curve.already + curve.byMonth[month - 1];
  const usual = Math.min(24, months);
  if (by(usual) > 0.95) {
    if (usual > 12 && by(12) <= 0.95) return 12;
    return curve.byMonth.findIndex((chance) => curve.already + chance > 0.95) + 1;
  }
  if (by(usual) >= 0.1) return usual;
  for (let month = 36; month <= months; month += 12) if (by(month) >= 0.5) return month;
  return months;
}

/** Every month whose chance may be told of a forecast of so many months, whatever the chances: the start is 0. */
export function quotableMonths(months: number): readonly number[] {
  const first = Array.from({ length: Math.min(12, months) + 1 }, (_, month) => month);
  const later = Array.from({ length: Math.max(0, Math.floor(months / 12) - 1) }, (_, year) => 12 * (year + 2));
  return [...new Set([...first, ...later, months])];
}
