import { fillDefaults } from '../../src/scenario/fill.ts';
import { readScenario } from '../../src/scenario/readScenario.ts';
import { scenarioSchema } from '../../src/scenario/scenario.ts';

/** A scenario's text read as the command line reads it. */
export const readText = (name: string, text: string, sets: readonly string[] = []) =>
  readScenario(name, text, { schema: scenarioSchema, sets, fill: fillDefaults });
