const LEAST_PIVOT = 1e-10; // of a correlation matrix: below, what is left of a variance is rounding

/**
 * The lower triangle L with L L' = M of a symmetric matrix of n rows with 1 on its diagonal, row by row; undefined where M
 * is not positive definite. Source: Golub and Van Loan, Matrix Computations (2013), section 4.2.
 */
export function cholesky(matrix: ArrayLike<number>, n: number): Float64Array | undefined {
  const lower = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i * n + j];
      for (let k = 0; k < j; k++) rest -= lower[i * n + k] * lower[j * n + k];
      if (i === j && !(rest > LEAST_PIVOT)) return undefined;
      lower[i * n + j] = i === j ? Math.sqrt(rest) : rest / lower[j * n + j];
    }
  }
  return lower;
}
