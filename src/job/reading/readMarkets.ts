import { readsFile } from '../../scenario/marketUse.ts';
import type { Place } from '../../scenario/mistake.ts';
import type { ScenarioRead } from '../../scenario/readScenario.ts';
import { readSeries } from '../../scenario/readSeries.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { listedSeries, pathTooShort, type Series } from '../../scenario/series.ts';
import type { JobEffects } from '../jobEffects.ts';
import type { OpenedScenario } from './openScenario.ts';
import { readDataTable } from './readDataTable.ts';
import { refusalOf } from './refusalOf.ts';

/** Months of markets with the digest of every file that they were read from, by its name in the scenario. */
export type Markets = { readonly series: Series; readonly files: Readonly<Record<string, string>> };

/**
 * What a scenario says of markets month by month, its file included. Every mistake in it at once otherwise; a path too short
 * for the months to be simulated is one.
 */
export async function readMarkets(
  opened: OpenedScenario,
  { scenario, places }: Pick<ScenarioRead<Scenario>, 'scenario' | 'places'>,
  months: number,
  effects: JobEffects,
): Promise<Markets> {
  const placeOf = (path: string): Place =>
    places.get(path) ??
    [...places].find(([leaf]) => leaf.startsWith(`${path}.`))?.[1] ?? { file: opened.place, line: 1, column: 1 };
  const named = readsFile(scenario) ? scenario.market.file : undefined;
  const { series, files } =
    named === undefined
      ? { series: listedSeries(scenario), files: {} }
      : await fromFile(opened, scenario, named, placeOf, effects);
  const short = pathTooShort(scenario, series.book.length, months);
  if (short !== undefined) {
    const path = named === undefined ? 'market.returns' : 'market.file';
    throw refusalOf({ place: placeOf(path), path, sentence: short });
  }
  return { series, files };
}

async function fromFile(
  opened: OpenedScenario,
  scenario: Scenario,
  named: string,
  placeOf: (path: string) => Place,
  effects: JobEffects,
): Promise<Markets> {
  const { source, files } = await readDataTable(opened, { path: 'market.file', named }, placeOf, effects);
  const series = readSeries(scenario, source);
  if (!series.ok) throw refusalOf(...series.mistakes);
  return { series: series.value, files };
}
