import { readScenarioFile } from '../job/reading/readScenarioFile.ts';
import { shippedNames, shippedPath } from '../job/reading/shipped.ts';
import { Refusal } from '../job/refusal.ts';
import { metaOf } from '../scenario/metaOf.ts';
import { readHead } from '../scenario/readHead.ts';
import { escapeText } from '../scenario/showValue.ts';
import type { Call } from './headroom.ts';

/** `headroom list`: the shipped scenarios with the question that each answers. */
export async function list({ effects }: Call): Promise<void> {
  const names = await shippedNames(effects.files);
  const heads = new Map(
    await Promise.all(
      names.map(async (name) => {
        const read = await readScenarioFile(shippedPath(name), name, async () => names, effects);
        if (!read.ok) throw new Refusal(read.sentence);
        return [name, readHead(read.content)] as const;
      }),
    ),
  );
  const width = Math.max(...names.map((name) => name.length)) + 2;
  const indent = ' '.repeat(width);
  const lines = names.map((name) => {
    const { title, question } = metaOf(name, heads);
    return `${name.padEnd(width)}${escapeText(title)}\n${indent}${escapeText(question)}\n`;
  });
  effects.stdout.write(lines.join(''));
}
