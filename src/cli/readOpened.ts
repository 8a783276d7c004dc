import { formulaMistakes } from '../compile/askedFormulas.ts';
import { loadParser, type ParseFormula } from '../compile/parseFormula.ts';
import { SCENARIO_FORMULAS } from '../compile/scenarioFormulas.ts';
import { setPath } from '../scenario/applySets.ts';
import { DATA_FILES, DEFAULT_TABLES, fillDefaults } from '../scenario/fill.ts';
import { mistakeText, sortMistakes } from '../scenario/mistake.ts';
import { readScenario, type ScenarioRead } from '../scenario/readScenario.ts';
import { type Scenario, scenarioSchema } from '../scenario/scenario.ts';
import type { OpenedScenario } from './openScenario.ts';
import { Refusal } from './refusal.ts';

/** A checked scenario, with the reader of its formulas where it has any. */
export type OpenedRead = ScenarioRead<Scenario> & { readonly parse: ParseFormula | undefined };

/** The checked scenario; every mistake of it at once otherwise. Formulas are looked at when the rest is right. */
export async function readOpened(
  { place, content, bases }: Pick<OpenedScenario, 'place' | 'content' | 'bases'>,
  sets: readonly string[],
): Promise<OpenedRead> {
  const reading = readScenario(place, content, {
    schema: scenarioSchema,
    bases,
    sets,
    fill: fillDefaults,
    tables: DEFAULT_TABLES,
    dataFiles: DATA_FILES,
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
  const order = { files: [place, ...bases.map(({ file }) => file)], sets: sets.map(setPath) };
  if (mistakes.length > 0) throw new Refusal(...sortMistakes(mistakes, order).map(mistakeText));
  return { ...reading, parse };
}
