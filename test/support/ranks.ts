/** Rank of each value, from 0; of equal values the mean of theirs. */
export const ranksOf = (values: readonly number[]): number[] => {
  const order = values.map((value, i) => ({ value, i })).sort((a, b) => a.value - b.value);
  const ranks = new Array<number>(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to + 1 < order.length && order[to + 1].value === order[from].value) to++;
    for (let k = from; k <= to; k++) ranks[order[k].i] = (from + to) / 2;
    from = to + 1;
  }
  return ranks;
};

/** Pearson's correlation of two samples. */
export const correlationOf = (a: readonly number[], b: readonly number[]): number => {
  const mean = (x: readonly number[]) => x.reduce((sum, y) => sum + y, 0) / x.length;
  const [ma, mb] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    ab += (a[i] - ma) * (b[i] - mb);
    aa += (a[i] - ma) ** 2;
    bb += (b[i] - mb) ** 2;
  }
  return ab / Math.sqrt(aa * bb);
};

/** Spearman's rank correlation of two samples. */
export const spearman = (a: readonly number[], b: readonly number[]): number => correlationOf(ranksOf(a), ranksOf(b));

/** Standard errors between a sample's rank correlation and what was asked; on Fisher's scale, after Fieller (1957). */
export const errorsOfSpearman = (found: number, expected: number, count: number): number =>
  (Math.atanh(found) - Math.atanh(expected)) / Math.sqrt(1.06 / (count - 3));
