import type { Asked } from './commandLine.ts';

/** Options that are about all futures at once, or about files. */
const OF_ALL = ['precision', 'self-check', 'out', 'format', 'measures'] as const;

/** What cannot stand beside --trial, and a future that the run would not have. */
export function trialMistakes(
  asked: Asked,
  { trial, trials }: { readonly trial: number | undefined; readonly trials: number | undefined },
): readonly string[] {
  if (trial === undefined) return [];
  const mistakes = OF_ALL.filter((option) => asked.given(option)).map(
    (option) =>
      `--${option}: expected to stand without --trial, which prints one future and writes no file, got both. Remove one of the two.`,
  );
  if (trials === undefined || trials === 0 || trial <= trials) return mistakes;
  return [
    ...mistakes,
    `--trial: expected one of the ${trials} futures of --trials, got ${trial}. Write --trial ${trials}, or more --trials.`,
  ];
}
