import { shippedTexts } from '../../bench/shippedTexts.ts';
import { compile } from '../../src/compile/compile.ts';
import type { ParseFormula } from '../../src/compile/parseFormula.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { DEFAULT_TABLES, fillDefaults } from '../../src/scenario/fill.ts';
import { readScenario } from '../../src/scenario/readScenario.ts';
import { scenarioSchema } from '../../src/scenario/scenario.ts';

type More = { readonly sets?: readonly string[]; readonly parse?: ParseFormula };

/** The plan of a scenario that comes with the package, with the text it was made from. */
export function shippedPlan(
  name: string,
  months: number,
  { sets = [], parse }: More = {},
): { readonly plan: Plan; readonly text: string } {
  const [{ file, content }, ...bases] = shippedTexts(name);
  const reading = readScenario(file, content, {
    schema: scenarioSchema,
    bases,
    sets,
    fill: fillDefaults,
    tables: DEFAULT_TABLES,
  });
  if (!reading.ok) throw new Error(`scenarios/${name}.yaml has mistakes: ${JSON.stringify(reading.mistakes)}`);
  return { plan: compile(reading.scenario, { name, months, parse }), text: reading.text };
}
