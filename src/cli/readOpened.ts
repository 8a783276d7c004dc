import { DEFAULT_TABLES, fillDefaults } from '../scenario/fill.ts';
import { mistakeText } from '../scenario/mistake.ts';
import { readScenario, type ScenarioRead } from '../scenario/readScenario.ts';
import { type Scenario, scenarioSchema } from '../scenario/scenario.ts';
import type { OpenedScenario } from './openScenario.ts';
import { Refusal } from './refusal.ts';

/** The checked scenario; every mistake of it at once otherwise. */
export function readOpened({ place, content }: OpenedScenario, sets: readonly string[]): ScenarioRead<Scenario> {
  const reading = readScenario(place, content, {
    schema: scenarioSchema,
    sets,
    fill: fillDefaults,
    tables: DEFAULT_TABLES,
  });
  if (!reading.ok) throw new Refusal(...reading.mistakes.map(mistakeText));
  return reading;
}
