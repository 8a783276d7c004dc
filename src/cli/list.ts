import { readMeta } from '../scenario/readMeta.ts';
import { escapeText } from '../scenario/showValue.ts';
import type { Call } from './headroom.ts';
import { openScenario } from './openScenario.ts';
import { shippedNames } from './shipped.ts';

/** `headroom list`: the shipped scenarios with the question that each answers. */
export async function list({ effects }: Call): Promise<void> {
  const names = await shippedNames(effects.files);
  const width = Math.max(...names.map((name) => name.length)) + 2;
  for (const name of names) {
    const { content, bases } = await openScenario(name, effects);
    const { title, question } = readMeta([content, ...bases.map((base) => base.content)]);
    effects.stdout.write(`${name.padEnd(width)}${escapeText(title)}\n${' '.repeat(width)}${escapeText(question)}\n`);
  }
}
