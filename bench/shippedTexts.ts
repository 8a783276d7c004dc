import { readFileSync } from 'node:fs';
import { extendsOf } from '../src/scenario/extendsOf.ts';
import type { ScenarioText } from '../src/scenario/readTexts.ts';
import { topFolder } from './topFolder.ts';

type Texts = readonly [ScenarioText, ...ScenarioText[]];

const textOf = (file: string): ScenarioText => ({
  file,
  content: readFileSync(new URL(file, topFolder()), 'utf8'),
});

/** A scenario of this project, by its path from the top, and what it extends, nearest first: shipped ones, by name. */
export const textsOf = (file: string): Texts => {
  const texts: [ScenarioText, ...ScenarioText[]] = [textOf(file)];
  for (let last = texts[0]; ; last = texts[texts.length - 1]) {
    const next = extendsOf(last.file, last.content);
    if (next === undefined || !('named' in next)) return texts;
    texts.push(textOf(`scenarios/${next.named}.yaml`));
  }
};

/** A shipped scenario and what it extends, nearest first. */
export const shippedTexts = (name: string): Texts => textsOf(`scenarios/${name}.yaml`);
