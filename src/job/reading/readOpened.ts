import { type FormulaFault, formulaMistakes } from '../../compile/askedFormulas.ts';
import { draftFormulas } from '../../compile/draftFormulas.ts';
import { loadParser, type ParseFormula } from '../../compile/parseFormula.ts';
import { formulaFaults, SCENARIO_FORMULAS, singleFaults } from '../../compile/scenarioFormulas.ts';
import { hasFormulas, settleFormulas } from '../../compile/settleFormulas.ts';
import { setPath } from '../../scenario/applySets.ts';
import { DATA_FILES, DEFAULT_TABLES, fillDefaults } from '../../scenario/fill.ts';
import { type Mistake, sortMistakes } from '../../scenario/mistake.ts';
import { type Reading, readScenario, type ScenarioRead, type Unread } from '../../scenario/readScenario.ts';
import { type Scenario, scenarioSchema, settledSchema } from '../../scenario/scenario.ts';
import type { Settle } from '../../scenario/withChecks.ts';
import type { OpenedScenario } from './openScenario.ts';
import { refusalOf } from './refusalOf.ts';

/** A checked scenario, with the reader of its formulas where it has any. */
export type OpenedRead = ScenarioRead<Scenario> & { readonly parse: ParseFormula | undefined };

/**
 * The checked scenario; every mistake of it at once otherwise. What formulas name is looked at when the keys are right, what
 * they come to when all is right; how they are written, always.
 */
export async function readOpened(
  { place, content, bases }: Pick<OpenedScenario, 'place' | 'content' | 'bases'>,
  sets: readonly string[],
): Promise<OpenedRead> {
  const read = (schema: typeof scenarioSchema): Reading<Scenario> =>
    readScenario(place, content, {
      schema,
      bases,
      sets,
      fill: fillDefaults,
      tables: DEFAULT_TABLES,
      dataFiles: DATA_FILES,
    });
  const order = { files: [place, ...bases.map(({ file }) => file)], sets: sets.map(setPath) };
  const refusal = (mistakes: readonly Mistake[]) => refusalOf(...sortMistakes(mistakes, order));
  const placed = (faults: readonly FormulaFault[], { mistakes, draft }: Unread): Mistake[] => [
    ...mistakes,
    ...faults.flatMap(({ path, sentence }) => (draft === undefined ? [] : [draft.place(path, sentence)])),
  ];

  const unsettled = read(scenarioSchema);
  if (!unsettled.ok) {
    const written = draftFormulas(unsettled.draft?.data);
    const faults = written.length === 0 ? [] : formulaMistakes(written, await loadParser());
    throw refusal(placed(faults, unsettled));
  }
  const asked = SCENARIO_FORMULAS.flatMap((find) => find(unsettled.scenario));
  const worked = hasFormulas(unsettled.scenario);
  if (asked.length === 0 && !worked) return { ...unsettled, parse: undefined };
  const parse = await loadParser();
  const settle: Settle<Scenario> = (s, report) => settleFormulas(s, parse, report);
  const reading = worked ? read(settledSchema(settle)) : unsettled;
  if (!reading.ok) throw refusal(placed(singleFaults(unsettled.scenario, asked, parse), reading));
  const top = { file: place, line: 1, column: 1 }; // a formula is written somewhere: no default holds one
  const mistakes = formulaFaults(reading.scenario, asked, parse).map(({ path, sentence }) => ({
    place: reading.places.get(path) ?? top,
    path,
    sentence,
  }));
  if (mistakes.length > 0) throw refusal(mistakes);
  const scenario = worked ? settle(reading.scenario, () => undefined) : reading.scenario; // told of above
  return { ...reading, scenario, parse };
}
