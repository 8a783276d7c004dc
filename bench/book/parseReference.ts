import type { Means } from './means.ts';

export type ReferenceRun = { readonly nanoseconds: number; readonly means: Means };

const LINE =
  /: \d+ ms, [\d.]+ M household-months, ([\d.]+) ns each, mean households ([\d.]+), mean AUM ([\d.e+]+), hit ([\d.]+)/;

/** The line that a reference kernel prints of a run of `trials`. @throws RangeError when it prints anything else. */
export const parseReference = (line: string, trials: number): ReferenceRun => {
  const found = LINE.exec(line);
  if (found === null) throw new RangeError(`expected the line of a reference kernel, got ${JSON.stringify(line)}`);
  const [nanoseconds, households, aum, hit] = found.slice(1).map(Number);
  return { nanoseconds, means: { trials, households, aum, hit } };
};
