import { GENERAL, tableOf } from './layout.ts';

/** Months since the year 0 at the end of row 0, the opening, so that row r ends `monthsAtOpening + r`. */
export const monthsAtOpening = (numbers: Float64Array): number => {
  const { at } = tableOf(numbers, 'general');
  return 12 * numbers[at + GENERAL.startYear] + numbers[at + GENERAL.startMonthOfYear] - 2;
};
