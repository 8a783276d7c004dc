/** A small part of all futures in percentage points, as it was asked for: "1 percentage point", "0.5 percentage points". */
export function points(share: number): string {
  const figure = Number((share * 100).toPrecision(4));
  return `${figure} percentage point${figure === 1 ? '' : 's'}`;
}
