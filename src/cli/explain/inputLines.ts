import { escapeText } from '../../scenario/showValue.ts';
import { beside } from '../beside.ts';
import type { InputFacts } from './facts.ts';
import { sourceText } from './sourceText.ts';
import { valueText } from './valueText.ts';

const NAMES = 34;
const VALUES = 40;

/** Inputs by section of the scenario: name, value or range, source. */
export function inputLines(inputs: readonly InputFacts[], width: number): string[] {
  const sections = new Map<string, InputFacts[]>();
  for (const input of inputs) {
    const [section] = input.path.split('.');
    sections.set(section, [...(sections.get(section) ?? []), input]);
  }
  return [...sections].flatMap(([section, members]) => [
    `  ${section}`,
    ...members
      .toSorted((a, b) => Number(b.given) - Number(a.given))
      .flatMap((input) => {
        const name = input.path === section ? section : input.path.slice(section.length + 1);
        const value = valueText(input);
        const line = [...beside(`    ${escapeText(name)}`, value, NAMES, NAMES + VALUES)];
        const last = line.pop() ?? '';
        return [...line, ...beside(last, sourceText(input.source), NAMES + VALUES, width)];
      }),
  ]);
}
