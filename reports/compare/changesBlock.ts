import type { Alternative } from '../../src/summary/comparison.ts';
import type { Block } from '../block.ts';
import { grouped } from '../words/grouped.ts';
import { plainName } from '../words/plainName.ts';

/** As long as two lines of a page. */
const LONGEST = 400;

/** What was changed between the base and an alternative, each change on a line; nothing where that is not known. */
export function changesBlock({ scenario, edits, same }: Alternative, names: readonly string[]): Block | null {
  if (edits === undefined) return null;
  const [named, telling] = [
    edits.filter(({ about }) => about === 'name'),
    edits.filter(({ about }) => about !== 'name'),
  ];
  const renamed =
    named.length === 0
      ? []
      : [`${named.length === 1 ? 'One thing is' : `${grouped(named.length)} things are`} called otherwise.`];
  return {
    kind: 'section',
    id: `changes-${scenario}`,
    heading: `What was changed: ${names[scenario]}`,
    sentence:
      telling.length === 0
        ? `Nothing${same ? '' : ' but the order in which things stand'}: it says the same as "${names[0]}".`
        : `"${names[scenario]}" makes ${telling.length === 1 ? 'one change' : `${grouped(telling.length)} changes`} to "${names[0]}".`,
    list: [...telling.map(({ words }) => `${plainName(words, LONGEST)}.`), ...renamed],
  };
}
