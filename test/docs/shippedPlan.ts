import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compile } from '../../src/compile/compile.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { fillDefaults } from '../../src/scenario/fill.ts';
import { readScenario } from '../../src/scenario/readScenario.ts';
import { scenarioSchema } from '../../src/scenario/scenario.ts';

const TOP = resolve(import.meta.dirname, '../..');

/** A scenario's text read as the command line reads it. */
export const readText = (name: string, text: string, sets: readonly string[] = []) =>
  readScenario(name, text, { schema: scenarioSchema, sets, fill: fillDefaults });

/** The plan of a shipped scenario over so many months. */
export function shippedPlan(name: string, months?: number): { readonly plan: Plan; readonly text: string } {
  const reading = readText(name, readFileSync(join(TOP, 'scenarios', `${name}.yaml`), 'utf8'));
  if (!reading.ok) throw new Error(`scenarios/${name}.yaml has mistakes`);
  const plan = compile(reading.scenario, months === undefined ? { name } : { name, months });
  return { plan, text: reading.text };
}
