import { sine } from '../math/sine.ts';

const SIXTH_OF_PI = 0.5235987755982989;

/** Two things by name, and the rank correlation between them. */
export type RankPair = { readonly between: readonly [string, string]; readonly rank: number };

/**
 * The correlation of two normals whose ranks are correlated by `rank`: 2 sin(pi rank / 6) (Pearson 1907; Kruskal 1958,
 * section 6).
 */
export const latentCorrelation = (rank: number): number => 2 * sine(SIXTH_OF_PI * rank);

/**
 * What is named in pairs, in the order of first mention, and the correlation matrix of the normals behind it, row by row.
 * Those that no pair joins are independent.
 */
export function latentMatrix(pairs: readonly RankPair[]): {
  readonly names: readonly string[];
  readonly matrix: Float64Array;
} {
  const names = [...new Set(pairs.flatMap(({ between }) => between))];
  const n = names.length;
  const matrix = new Float64Array(n * n);
  for (let i = 0; i < n; i++) matrix[i * n + i] = 1;
  for (const { between, rank } of pairs) {
    const [i, j] = between.map((name) => names.indexOf(name));
    matrix[i * n + j] = matrix[j * n + i] = latentCorrelation(rank);
  }
  return { names, matrix };
}
