import { Refusal } from './refusal.ts';

const MOST_BYTES = 2_000_000_000;

/** A run that would not fit is refused before anything is allocated, with a number of trials that does. */
export function refuseTooLarge(trials: number, bytesFor: (trials: number) => number): void {
  const bytes = bytesFor(trials);
  if (bytes <= MOST_BYTES) return;
  const fits = mostTrials(bytesFor);
  const wayOut = fits > 0 ? `Write --trials ${fits} or fewer, or fewer --months.` : 'Write fewer --months.';
  throw new Refusal(
    `--trials: expected a run of at most ${size(MOST_BYTES)} of memory, got ${trials} trials that need ${size(bytes)}. ${wayOut}`,
  );
}

/** How many trials fit, in whole hundreds. */
export function mostTrials(bytesFor: (trials: number) => number): number {
  let fits = 0;
  for (let step = 100 * 4_194_304; step >= 100; step /= 2) if (bytesFor(fits + step) <= MOST_BYTES) fits += step;
  return fits;
}

function size(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`;
}
