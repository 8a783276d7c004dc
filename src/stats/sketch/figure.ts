/**
 * What a sketch keeps beside its counts: how many values, their mean, the sum of squares about it, the least, the most,
 * and the largest power of two (1/16 or more) of which all are multiples, 0 if there is none.
 */
export const FIGURE = { count: 0, mean: 1, squares: 2, least: 3, most: 4, step: 5 } as const;
export const FIGURE_COUNT = 6;
