import { readMeta } from '../scenario/readMeta.ts';
import { escapeText } from '../scenario/showValue.ts';
import type { Call } from './headroom.ts';
import { shippedNames, shippedPath } from './shipped.ts';

const MOST_BYTES = 1_000_000;

/** `headroom list`: the shipped scenarios with the question that each answers. */
export async function list({ effects }: Call): Promise<void> {
  const names = await shippedNames(effects.files);
  const width = Math.max(...names.map((name) => name.length)) + 2;
  for (const name of names) {
    const text = new TextDecoder().decode(await effects.files.readFile(shippedPath(name), MOST_BYTES));
    const { title, question } = readMeta(text);
    effects.stdout.write(`${name.padEnd(width)}${escapeText(title)}\n${' '.repeat(width)}${escapeText(question)}\n`);
  }
}
