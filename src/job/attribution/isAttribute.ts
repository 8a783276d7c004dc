/** The answers of every scenario are held at once: of a hundred scenarios and forty answers, 320 MB. */
export const MOST_ATTRIBUTED = 10_000;

/** Whether so many futures show what a difference comes from, or none are wanted. */
export const isAttribute = (futures: number): boolean =>
  Number.isInteger(futures) && futures >= 0 && futures <= MOST_ATTRIBUTED && futures !== 1;
