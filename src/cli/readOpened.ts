import { loadParser, type ParseFormula } from '../compile/parseFormula.ts';
import { formulaFaults, SCENARIO_FORMULAS } from '../compile/scenarioFormulas.ts';
import { hasFormulas, settleFormulas } from '../compile/settleFormulas.ts';
import { setPath } from '../scenario/applySets.ts';
import { DATA_FILES, DEFAULT_TABLES, fillDefaults } from '../scenario/fill.ts';
import { mistakeText, sortMistakes } from '../scenario/mistake.ts';
import { readScenario, type ScenarioRead } from '../scenario/readScenario.ts';
import { type Scenario, scenarioSchema, settledSchema } from '../scenario/scenario.ts';
import type { Settle } from '../scenario/withChecks.ts';
import type { OpenedScenario } from './openScenario.ts';
import { Refusal } from './refusal.ts';

/** A checked scenario, with the reader of its formulas where it has any. */
export type OpenedRead = ScenarioRead<Scenario> & { readonly parse: ParseFormula | undefined };

/** The checked scenario; every mistake of it at once otherwise. Formulas are looked at when the rest is right. */
export async function readOpened(
  { place, content, bases }: Pick<OpenedScenario, 'place' | 'content' | 'bases'>,
  sets: readonly string[],
): Promise<OpenedRead> {
  const read = (schema: typeof scenarioSchema): ScenarioRead<Scenario> => {
    const reading = readScenario(place, content, {
      schema,
      bases,
      sets,
      fill: fillDefaults,
      tables: DEFAULT_TABLES,
      dataFiles: DATA_FILES,
    });
    if (!reading.ok) throw new Refusal(...reading.mistakes.map(mistakeText));
    return reading;
  };
  const unsettled = read(scenarioSchema);
  const asked = SCENARIO_FORMULAS.flatMap((find) => find(unsettled.scenario));
  const worked = hasFormulas(unsettled.scenario);
  if (asked.length === 0 && !worked) return { ...unsettled, parse: undefined };
  const parse = await loadParser();
  const settle: Settle<Scenario> = (s, report) => settleFormulas(s, parse, report);
  const reading = worked ? read(settledSchema(settle)) : unsettled;
  const top = { file: place, line: 1, column: 1 }; // a formula is written somewhere: no default holds one
  const mistakes = formulaFaults(reading.scenario, asked, parse).map(({ path, sentence }) => ({
    place: reading.places.get(path) ?? top,
    path,
    sentence,
  }));
  const order = { files: [place, ...bases.map(({ file }) => file)], sets: sets.map(setPath) };
  if (mistakes.length > 0) throw new Refusal(...sortMistakes(mistakes, order).map(mistakeText));
  const scenario = worked ? settle(reading.scenario, () => undefined) : reading.scenario; // told of above
  return { ...reading, scenario, parse };
}
