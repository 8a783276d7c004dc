/** What the intervals beside the chances are of, said before somebody takes them for more. */
export const CAVEAT =
  'Intervals beside chances are of the simulation only: they do not say how well the inputs fit your practice.';
