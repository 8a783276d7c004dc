import { compile } from '../../src/compile/compile.ts';
import { loadParser } from '../../src/compile/parseFormula.ts';
import { formulaFaults, SCENARIO_FORMULAS } from '../../src/compile/scenarioFormulas.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { type Changes, practiceText, readPractice } from './practice.ts';

const parse = await loadParser();

/** What is wrong with the formulas of a still practice with changes: `path: sentence`. */
export const formulaSentences = (changes: Changes): string[] => {
  const s = readPractice(practiceText(changes));
  const asked = SCENARIO_FORMULAS.flatMap((find) => find(s));
  return formulaFaults(s, asked, parse).map(({ path, sentence }) => `${path}: ${sentence}`);
};

/** The plan of a still practice with changes, whose formulas are without mistakes. */
export const practiceWithFormulas = (changes: Changes): Plan => {
  const faults = formulaSentences(changes);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return compile(readPractice(practiceText(changes)), { name: 'practice', parse });
};
