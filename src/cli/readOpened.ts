import { formulaMistakes } from '../compile/askedFormulas.ts';
import { loadParser, type ParseFormula } from '../compile/parseFormula.ts';
import { SCENARIO_FORMULAS } from '../compile/scenarioFormulas.ts';
import { setPath } from '../scenario/applySets.ts';
import { DEFAULT_TABLES, fillDefaults } from '../scenario/fill.ts';
import { mistakeText, sortMistakes } from '../scenario/mistake.ts';
import { readScenario, type ScenarioRead } from '../scenario/readScenario.ts';
import { type Scenario, scenarioSchema } from '../scenario/scenario.ts';
import type { OpenedScenario } from './openScenario.ts';
import { Refusal } from './refusal.ts';

/** A checked scenario, with the reader of its formulas where it has any. */
export type OpenedRead = ScenarioRead<Scenario> & { readonly parse: ParseFormula | undefined };

/** The checked scenario; every mistake of it at once otherwise. Formulas are looked at when the rest is right. */
export async function readOpened(
  { place, content }: Pick<OpenedScenario, 'place' | 'content'>,
  sets: readonly string[],
): Promise<OpenedRead> {
  const reading = readScenario(place, content, {
    schema: scenarioSchema,
    sets,
    fill: fillDefaults,
    tables: DEFAULT_TABLES,
  });
  if (!reading.ok) throw new Refusal(...reading.mistakes.map(mistakeText));
  const asked = SCENARIO_FORMULAS.flatMap((find) => find(reading.scenario));
  if (asked.length === 0) return { ...reading, parse: undefined };
  const parse = await loadParser();
  const top = { file: place, line: 1, column: 1 }; // a formula is written somewhere: no default holds one
  const mistakes = formulaMistakes(asked, parse).map(({ path, sentence }) => ({
    place: reading.places.get(path) ?? top,
    path,
    sentence,
  }));
  if (mistakes.length > 0) throw new Refusal(...sortMistakes(mistakes, sets.map(setPath)).map(mistakeText));
  return { ...reading, parse };
}
