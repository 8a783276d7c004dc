import { memoryText } from './memoryText.ts';
import { Refusal } from './refusal.ts';

/** What a run would need, in bytes, and what it may take; `fits` is how many of its trials would fit, 0 for none. */
export type Need = {
  readonly least: number;
  readonly memory: number;
  readonly trials: number;
  readonly months: number;
  readonly fits: number;
  /** What needs the columns of all trials at once, as it was asked for. */
  readonly columnsFor: string | undefined;
};

/** "30000 trials of 60 months, all of them at once for a comparison" */
export const neededFor = ({ trials, months, columnsFor }: Need): string =>
  `${trials} trials of ${months} months${columnsFor === undefined ? '' : `, all of them at once for ${columnsFor}`}`;

const asOptions = (need: Need): string => {
  const least = memoryText(need.least);
  const fewer = need.fits > 0 ? `--trials ${need.fits} or fewer` : 'fewer --months';
  return `--memory: expected at least ${least} for ${neededFor(need)}, got ${memoryText(need.memory)}. Write --memory ${least}, or ${fewer}.`;
};

/** A run that needs more memory than it may take. It is told as the command line names things: a program has other words. */
export class DoesNotFit extends Refusal {
  readonly need: Need;

  constructor(need: Need) {
    super(asOptions(need));
    this.need = need;
  }
}
