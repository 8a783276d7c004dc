import type { Comparison } from '../../src/summary/comparison.ts';
import { plainName } from '../words/plainName.ts';

const LONGEST = 48;

/** What each scenario is called: its title; with the name of its file, and last its place, where titles are the same. */
export function scenarioNames({ scenarios }: Pick<Comparison, 'scenarios'>): readonly string[] {
  const titles = scenarios.map(({ title, name }) => plainName(title, LONGEST) || plainName(name, LONGEST));
  const longer = scenarios.map(({ name }, i) =>
    isAlone(titles, i) ? titles[i] : `${titles[i]} (${plainName(name, LONGEST)})`,
  );
  return longer.map((name, i) => (isAlone(longer, i) ? name : `${name}, ${i === 0 ? 'base' : `alternative ${i}`}`));
}

const isAlone = (names: readonly string[], i: number): boolean =>
  names.every((name, j) => j === i || name !== names[i]);
