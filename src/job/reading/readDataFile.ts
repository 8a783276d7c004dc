import { resolve } from 'node:path';
import { showValue } from '../../scenario/showValue.ts';
import { systemReason } from '../disk/systemReason.ts';
import type { JobEffects } from '../jobEffects.ts';
import { look } from './look.ts';

const MOST_BYTES = 10_000_000;

export type DataFile =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly text: string }
  | { readonly ok: false; readonly sentence: string };

/** A file of figures that a scenario names, by its path from the scenario's folder: UTF-8, lines ended by a line feed. */
export async function readDataFile(folder: string, named: string, { files }: JobEffects): Promise<DataFile> {
  const path = resolve(folder, named);
  const refuse = (what: string, wayOut: string): DataFile => ({
    ok: false,
    sentence: `expected ${what}, got ${showValue(named)}${wayOut}`,
  });
  const found = await look(files.stat(path));
  if (found.what === 'nothing')
    return refuse('a file that is there', '. Give its path from the folder of the scenario.');
  if (found.what !== 'file') return refuse('a file', `, which is a ${found.what}. Name a file.`);
  if (found.reason !== undefined) return refuse('a file that can be read', `: ${systemReason(found.reason)}.`);
  if (found.size > MOST_BYTES) return refuse('a file of at most 10 MB', '. Is this the right file?');
  try {
    const bytes = await files.readFile(path, MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) return refuse('a file of at most 10 MB', '. Is this the right file?');
    const text = decode(bytes);
    if (text === undefined) return refuse('a text file in UTF-8', ', which is binary. Save it as CSV in UTF-8.');
    if (text.trim() === '')
      return refuse('a file with headings and rows', ', which is empty. Fill it, or name another.');
    return { ok: true, bytes, text };
  } catch (error) {
    return refuse('a file that can be read', `: ${systemReason(error)}.`);
  }
}

function decode(bytes: Uint8Array): string | undefined {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes); // which drops a byte order mark
  } catch {
    return undefined;
  }
  return text.includes('\u0000') ? undefined : text.replace(/\r\n?/g, '\n');
}
