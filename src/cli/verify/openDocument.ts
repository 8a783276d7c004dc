import { basename, dirname, resolve } from 'node:path';
import { systemReason } from '../../job/disk/systemReason.ts';
import { look } from '../../job/reading/look.ts';
import { Refusal } from '../../job/refusal.ts';
import { showValue } from '../../scenario/showValue.ts';
import type { Effects } from '../effects.ts';

/** A file that is to be verified, as text. */
export type OpenedDocument = {
  /** As it was typed. */
  readonly place: string;
  readonly text: string;
  readonly folder: string;
};

const MOST_BYTES = 100_000_000;
/** What can be verified, in words. */
export const KINDS = 'a forecast.json, compare.json or report.html';

/** Opens what `headroom verify` is given: a path, or `-` for standard input. */
export async function openDocument(typed: string, effects: Effects): Promise<OpenedDocument> {
  const place = typed === '-' ? 'stdin' : typed;
  const path = resolve(effects.cwd, typed);
  const bytes = await (typed === '-' ? effects.readStdin(MOST_BYTES + 1) : readFile(path, typed, effects)).catch(
    (error: unknown) => {
      if (error instanceof Refusal) throw error;
      throw new Refusal(`expected ${KINDS} that can be read, got ${showValue(place)}: ${systemReason(error)}.`);
    },
  );
  if (bytes.length > MOST_BYTES) throw tooLarge(place);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { place, text, folder: typed === '-' ? effects.cwd : dirname(path) };
  } catch {
    throw new Refusal(`expected ${KINDS}, got ${showValue(place)}, which is binary. Name one that Headroom wrote.`);
  }
}

const tooLarge = (place: string): Refusal =>
  new Refusal(`expected a file of at most 100 MB, got ${showValue(place)}. Name ${KINDS}.`);

async function readFile(path: string, typed: string, { files }: Effects): Promise<Uint8Array> {
  const found = await look(files.stat(path));
  if (found.what === 'nothing') {
    const wayOut =
      basename(typed) === typed ? ' Give its path, such as out/solo-advisor/forecast.json.' : ' Is its path right?';
    throw new Refusal(`expected ${KINDS}, got ${showValue(typed)}, which is not there.${wayOut}`);
  }
  if (found.what === 'folder')
    throw new Refusal(`expected ${KINDS}, got the folder ${showValue(typed)}. Name a file in it.`);
  if (found.what === 'device') throw new Refusal(`expected ${KINDS}, got the device ${showValue(typed)}. Name a file.`);
  if (found.reason !== undefined) throw found.reason;
  if (found.size > MOST_BYTES) throw tooLarge(typed);
  return files.readFile(path, MOST_BYTES + 1);
}
