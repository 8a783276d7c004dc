import { dirname, isAbsolute, join } from 'node:path';
import { digestBytes } from '../../plan/digest.ts';
import type { Place } from '../../scenario/mistake.ts';
import type { SeriesSource } from '../../scenario/seriesTable.ts';
import type { JobEffects } from '../jobEffects.ts';
import type { OpenedScenario } from './openScenario.ts';
import { readDataFile } from './readDataFile.ts';
import { refusalOf } from './refusalOf.ts';

/** A table of figures with what mistakes in it are told by, and the digest of its file by the name that it has in the scenario. */
export type DataTable = {
  readonly source: SeriesSource;
  readonly files: Readonly<Record<string, string>>;
};

/** The table in a file that a scenario names at a path such as `book.file`. @throws Refusal where it cannot be read. */
export async function readDataTable(
  opened: OpenedScenario,
  { path, named }: { readonly path: string; readonly named: string },
  placeOf: (path: string) => Place,
  effects: JobEffects,
): Promise<DataTable> {
  const read = await readDataFile(opened.folder, named, effects);
  if (!read.ok) throw refusalOf({ place: placeOf(path), path, sentence: read.sentence });
  const file = isAbsolute(named) || opened.place === 'stdin' ? named : join(dirname(opened.place), named);
  const { readTable } = await import('../../intake/readTable.ts'); // most scenarios name no file
  const table = readTable(read.text);
  if (!table.ok) throw refusalOf({ place: { file, line: table.line, column: 1 }, path: '', sentence: table.sentence });
  return { source: { table: table.table, file, placeOf }, files: { [named]: digestBytes(read.bytes) } };
}
