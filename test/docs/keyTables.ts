import type { ScenarioKey } from '../../src/scenario/keysOf.ts';
import { citation } from '../../src/scenario/sources.ts';
import { namedDefaults, scenarioKeys } from './scenarioKeys.ts';
import { markdownTable } from './section.ts';

const code = (text: string): string => `\`${text}\``;

/** Every key with unit, default, meaning and source. */
const keyTable = (): string =>
  markdownTable(
    ['Key', 'Unit and limits', 'Default', 'Meaning', 'Source of the default'],
    scenarioKeys().map((key) => [code(key.path), key.unit, key.byDefault, key.meaning, key.source]),
  );

const namedTable = (): string => defaultTable(namedDefaults());

const defaultTable = (keys: readonly ScenarioKey[]): string =>
  markdownTable(
    ['Key', 'Default', 'Source'],
    keys.map((key) => [code(key.path), key.byDefault, key.source]),
  );

/** Defaults below the paths asked for; of things with names, those of each name. */
const defaultsBelow = (paths: readonly string[]): string => {
  const below = ({ path }: ScenarioKey) => paths.some((top) => path === top || path.startsWith(`${top}.`));
  const filled = ({ byDefault }: ScenarioKey) => byDefault !== 'none' && byDefault !== 'must be given';
  const plain = scenarioKeys().filter((key) => below(key) && filled(key) && !/^(map|list) (by|of) /.test(key.unit));
  return defaultTable([...plain, ...namedDefaults().filter(below)]);
};

/** Where the figures come from that defaults name by id. */
const sourceTable = (): string => {
  const ids = Array.from({ length: 99 }, (_, i) => `F${i + 1}`).filter((id) => citation(id) !== id);
  return markdownTable(
    ['Id', 'Source'],
    ids.map((id) => [id, citation(id).slice(id.length + 2)]),
  );
};

/** Content of a generated section by its name: `defaults: market, flows`, `keys: all`, `names: all`, `sources: all`. */
export const sectionContent = (name: string): string => {
  const [kind, paths = ''] = name.split(': ');
  if (kind === 'defaults') return defaultsBelow(paths.split(', '));
  const makers: Readonly<Record<string, () => string>> = { keys: keyTable, names: namedTable, sources: sourceTable };
  const make = makers[kind ?? ''];
  if (make === undefined) throw new Error(`no section is called ${name}`);
  return make();
};
