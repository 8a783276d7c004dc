import { join } from 'node:path';
import type { Effects } from './effects.ts';

/** The folder of pictures within the folder of results. */
export const CHARTS = 'charts';

/** The files about single trials: a row for each, and a row for each of its months. */
export const TRIALS_FILE = 'trials.parquet';
export const TRIAL_MONTHS_FILE = 'trial-months.parquet';

/** Names of which only one forecast may stand in a folder. */
const NAMES = [
  'report.html',
  'forecast.json',
  'measures.csv',
  'chances.csv',
  'inputs.csv',
  'forecast.xlsx',
  TRIALS_FILE,
  TRIAL_MONTHS_FILE,
  'summary.md',
];

/** What a forecast may have written to a folder, whichever formats it was asked for: those names, and the pictures that are there. */
export async function outputsIn(folder: string, { files }: Pick<Effects, 'files'>): Promise<readonly string[]> {
  const there = await files.readdir(join(folder, CHARTS)).catch(() => []); // no pictures yet
  const pictures = there.filter((name) => /^[a-z0-9-]+\.(png|svg)$/.test(name));
  return [...NAMES, ...pictures.map((name) => `${CHARTS}/${name}`)];
}
