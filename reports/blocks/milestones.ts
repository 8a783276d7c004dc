const YEARS = [1, 2, 3, 5, 7, 10, 15, 20, 30, 40];
const FIRST_MONTHS = [1, 3, 6];

/** The months a person asks about, from 1 to the horizon: a few anniversaries, and the last month always. */
export function milestones(months: number): readonly number[] {
  const early = months < 12 ? FIRST_MONTHS.filter((month) => month < months) : [];
  const years = YEARS.map((year) => year * 12).filter((month) => month < months);
  return [...early, ...years, months];
}
