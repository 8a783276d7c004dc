import type { SelfCheck } from '../summary/selfCheck.ts';

/** After all is written: a self-check that differs is a fault of the program. */
export function insistOnAgreement(check: SelfCheck | undefined): void {
  if (check === undefined || check.agrees) return;
  const apart = check.comparisons.filter(({ verdict }) => verdict === 'differs').length;
  throw new Error(
    `the self-check found ${apart} of ${check.comparisons.length} figures more than 4 standard errors from exact`,
  );
}
