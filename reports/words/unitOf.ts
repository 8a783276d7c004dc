/** A unit as figures are written in it: rates and ratios are shares, and what has no unit is a plain number. */
export function unitOf(unit: string): string {
  return /^(share|ratio|rate)$/.test(unit) ? 'share' : unit;
}
