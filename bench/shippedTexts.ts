import { readFileSync } from 'node:fs';
import { extendsOf } from '../src/scenario/extendsOf.ts';
import type { ScenarioText } from '../src/scenario/readTexts.ts';

const textOf = (name: string): ScenarioText => ({
  file: `scenarios/${name}.yaml`,
  content: readFileSync(new URL(`../scenarios/${name}.yaml`, import.meta.url), 'utf8'),
});

/** A shipped scenario and what it extends, nearest first. Shipped ones extend shipped ones, by their names. */
export const shippedTexts = (name: string): readonly [ScenarioText, ...ScenarioText[]] => {
  const texts: [ScenarioText, ...ScenarioText[]] = [textOf(name)];
  for (let last = texts[0]; ; last = texts[texts.length - 1]) {
    const next = extendsOf(last.file, last.content);
    if (next === undefined || !('named' in next)) return texts;
    texts.push(textOf(next.named));
  }
};
