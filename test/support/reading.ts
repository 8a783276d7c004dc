import { compile } from '../../src/compile/compile.ts';
import { loadParser } from '../../src/compile/parseFormula.ts';
import { settleFormulas } from '../../src/compile/settleFormulas.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { fillDefaults } from '../../src/scenario/fill.ts';
import { readScenario } from '../../src/scenario/readScenario.ts';
import { settledSchema } from '../../src/scenario/scenario.ts';
import { type Changes, practiceText, readPractice } from './practice.ts';

export const parse = await loadParser();

/** The plan of a still practice with changes, which may hold expressions. */
export const practiceWith = (changes: Changes, point = false): Plan =>
  compile(readPractice(practiceText(changes)), { name: 'practice', parse, point });

/** What a still practice with changes is told of its mistakes: path and sentence. */
export const mistakesOf = (changes: Changes): string[] => {
  const schema = settledSchema((s, report) => settleFormulas(s, parse, report));
  const reading = readScenario('practice.yaml', practiceText(changes), { schema, fill: fillDefaults });
  return reading.ok ? [] : reading.mistakes.map(({ path, sentence }) => `${path}: ${sentence}`);
};
