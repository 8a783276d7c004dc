import { compile } from '../src/compile/compile.ts';
import { loadParser } from '../src/compile/parseFormula.ts';
import { SCENARIO_FORMULAS } from '../src/compile/scenarioFormulas.ts';
import type { Plan } from '../src/plan/plan.ts';
import { DEFAULT_TABLES, fillDefaults } from '../src/scenario/fill.ts';
import { mistakeText } from '../src/scenario/mistake.ts';
import { readScenario } from '../src/scenario/readScenario.ts';
import { scenarioSchema } from '../src/scenario/scenario.ts';
import { PRACTICES, type Practice, type PracticeName } from './practices.ts';
import { textsOf } from './shippedTexts.ts';

/** The plan of a practice, and the scenario's resolved text; the reader of formulas is loaded for those that have any. */
export const readPractice = async (name: PracticeName): Promise<{ readonly plan: Plan; readonly text: string }> => {
  const { file, sets = [], months }: Practice = PRACTICES[name];
  const [{ content }, ...bases] = textsOf(file);
  const reading = readScenario(file, content, {
    schema: scenarioSchema,
    bases,
    sets,
    fill: fillDefaults,
    tables: DEFAULT_TABLES,
  });
  if (!reading.ok) throw new Error(reading.mistakes.map(mistakeText).join('\n'));
  const { scenario, text } = reading;
  const asked = SCENARIO_FORMULAS.some((find) => find(scenario).length > 0);
  const parse = asked ? await loadParser() : undefined;
  return { plan: compile(scenario, { name, months, parse }), text };
};
