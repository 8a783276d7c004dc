import { grouped } from '../../reports/words/grouped.ts';
import { systemReason } from '../job/disk/systemReason.ts';
import { Refusal } from '../job/refusal.ts';
import { escapeText, showValue } from '../scenario/showValue.ts';
import { cacheFolder } from '../store/cacheFolder.ts';
import { clear } from '../store/clear.ts';
import { type KeptRun, type Survey, survey } from '../store/survey.ts';
import type { Effects } from './effects.ts';
import type { Call } from './headroom.ts';
import { CACHE_LIMIT } from './keepRuns.ts';
import { sizeText } from './sizeText.ts';

/** `headroom cache`: what is kept of earlier runs, or none of it any more. */
export async function cache({ effects, asked }: Call): Promise<void> {
  const folder = cacheFolder(effects.env, effects.platform, effects.cwd);
  if (folder === undefined)
    throw new Refusal('expected a home folder to keep runs in, got none. Set HOME, or HEADROOM_CACHE to a folder.');
  try {
    if (asked.flag('clear') === true) cleared(folder, effects);
    else effects.stdout.write(told(folder, survey(folder)));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(
      `expected a cache folder, got ${showValue(folder)}: ${systemReason(error)} with HEADROOM_CACHE=DIR.`,
    );
  }
}

function cleared(folder: string, { stdout }: Effects): void {
  const { removed, left, why } = clear(folder);
  if (removed > 0) stdout.write(`Removed ${sizeText(removed)} from ${shown(folder)}.\n`);
  if (why !== undefined)
    throw new Refusal(
      `expected to remove all that is kept in ${showValue(folder)}, and ${sizeText(left)} had to stay: ${systemReason({ code: why })} with HEADROOM_CACHE=DIR.`,
    );
  if (removed === 0) stdout.write(nothing(folder));
}

const shown = (folder: string): string => escapeText(folder);

const nothing = (folder: string): string =>
  `Nothing is kept in ${shown(folder)}. Runs that simulate for more than 5 seconds will be.\n`;

function told(folder: string, { runs, bytes }: Survey): string {
  if (runs.length === 0 && bytes === 0) return nothing(folder);
  const count = `${runs.length} ${runs.length === 1 ? 'run is' : 'runs are'}`;
  const rows = runs.map(rowOf);
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => row[column].length)));
  const lines = rows.map(
    (row) => `  ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('   ')}`,
  );
  return [
    `${count} kept in ${shown(folder)}: ${sizeText(bytes)} of at most ${sizeText(CACHE_LIMIT)}.`,
    ...(lines.length === 0 ? [] : ['', ...lines, '']),
    'More futures start from there, and so do another goal or measure where all figures fit into --memory.',
    'No number depends on it.',
    'headroom cache --clear removes it all.',
    '',
  ].join('\n');
}

const rowOf = ({ about, trials, bytes, used }: KeptRun): string[] => [
  escapeText(about.name),
  `${grouped(trials)} futures of ${about.months} months`,
  sizeText(bytes),
  `last used ${new Date(used).toISOString().slice(0, 10)}`,
];
