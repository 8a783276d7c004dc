/** Something about a plan that is no mistake and may be one: the key it is about, and a sentence with a way out. */
export type Finding = { readonly path: string; readonly sentence: string };

/** A share of futures in percent, two digits and no more than the futures support. */
export const percentOf = (share: number): string => `${Number((100 * share).toPrecision(2))} %`;

/** One digit, rounded up: what may follow "under". */
export const upwards = (x: number): number => {
  const near = x.toExponential(0);
  return Number(near) >= x ? Number(near) : Number(near.replace(/^\d/, (digit) => String(Number(digit) + 1)));
};
