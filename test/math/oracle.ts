import seedrandom from 'seedrandom';

/** Doubles of uniformly random bits: every exponent, both signs, subnormals, NaN now and then. */
export function anyDoubles(seed: string, count: number): number[] {
  const next = seedrandom(seed);
  const view = new DataView(new ArrayBuffer(8));
  return Array.from({ length: count }, () => {
    view.setInt32(0, next.int32());
    view.setInt32(4, next.int32());
    return view.getFloat64(0);
  });
}

/** The first arguments at which two functions do not give the same bits. */
export function differing(f: (x: number) => number, g: (x: number) => number, values: readonly number[]): number[] {
  return values.filter((x) => !Object.is(f(x), g(x))).slice(0, 5);
}

/** The largest relative gap between two functions of the same arguments, and where it is. */
export function worstGap<A extends number[]>(
  f: (...a: A) => number,
  g: (...a: A) => number,
  count: number,
  draw: () => A,
): { gap: number; at: A | undefined } {
  let worst: { gap: number; at: A | undefined } = { gap: 0, at: undefined };
  for (let i = 0; i < count; i++) {
    const at = draw();
    const value = f(...at);
    const truth = g(...at);
    const gap = Object.is(value, truth) || value === truth ? 0 : Math.abs(value - truth) / Math.abs(truth);
    if (!(gap <= worst.gap)) worst = { gap, at };
    if (Number.isNaN(gap)) break;
  }
  return worst;
}
