import { type Client, clientList } from '../../scenario/clientList.ts';
import type { Place } from '../../scenario/mistake.ts';
import type { ScenarioRead } from '../../scenario/readScenario.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { JobEffects } from '../jobEffects.ts';
import type { OpenedScenario } from './openScenario.ts';
import { readDataTable } from './readDataTable.ts';
import { refusalOf } from './refusalOf.ts';

/** Households of the client list that a scenario names, none where it names none, with the digest of the file. */
export type ClientFile = { readonly clients?: readonly Client[]; readonly files: Readonly<Record<string, string>> };

/** What a list says by itself: said beside it, it would be said twice. */
const IN_THE_LIST = ['book.households', 'book.aum.mean', 'book.uncertain'] as const;

/** Reads the client list; every mistake in it at once otherwise. */
export async function readClients(
  opened: OpenedScenario,
  { scenario, places }: Pick<ScenarioRead<Scenario>, 'scenario' | 'places'>,
  effects: JobEffects,
): Promise<ClientFile> {
  const named = scenario.book.file;
  if (named === undefined) return { files: {} };
  const placeOf = (path: string): Place => places.get(path) ?? { file: opened.place, line: 1, column: 1 };
  const twice = IN_THE_LIST.filter((path) => places.has(path));
  if (twice.length > 0)
    throw refusalOf(
      ...twice.map((path) => ({
        place: placeOf(path),
        path,
        sentence:
          'expected nothing beside book.file, got a value of its own. The list says it: remove the key, or the file.',
      })),
    );
  const { source, files } = await readDataTable(opened, { path: 'book.file', named }, placeOf, effects);
  const clients = clientList(scenario, source);
  if (!clients.ok) throw refusalOf(...clients.mistakes);
  return { clients: clients.value, files };
}
