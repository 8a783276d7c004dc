const Z95 = 1.959963984540054;

/** A share with its 95 % interval. */
export interface Share {
  share: number;
  low: number;
  high: number;
}

/** The share of successes in n tries with Wilson's (1927) 95 % score interval; of no tries nothing is known: 0 to 1. */
export function wilson(successes: number, n: number): Share {
  if (!(n > 0)) return { share: 0, low: 0, high: 1 };
  const share = successes / n;
  const square = Z95 * Z95;
  const centre = successes + square / 2;
  const reach = Z95 * Math.sqrt((successes * (n - successes)) / n + square / 4);
  const low = successes === 0 ? 0 : (centre - reach) / (n + square);
  const high = successes === n ? 1 : (centre + reach) / (n + square);
  return { share, low, high };
}
