import { stringify } from 'yaml';
import { DATA_FILES, DEFAULT_TABLES } from '../fill.ts';
import { valueAt } from '../valueAt.ts';
import type { DefaultTable } from '../writeOutTable.ts';
import { type Data, dataOf, isData, put, writeOut } from './dataOf.ts';
import type { Edit, Step } from './edit.ts';

/**
 * The text of `base` with some of the edits that make `alt` of it: to be read as any other scenario, which may find that
 * the edits do not stand without others. Both texts are resolved ones: they extend nothing. `fileOf` makes of the name of a
 * data file of `alt` one that is found from where `base` is.
 */
export function applyEdits(
  base: string,
  alt: string,
  edits: readonly Pick<Edit, 'steps'>[],
  fileOf: (named: string) => string = (named) => named,
): string {
  const source = dataOf(alt);
  for (const path of DATA_FILES) {
    const named = valueAt(source, path);
    if (typeof named === 'string') put(source, path, fileOf(named));
  }
  const steps = edits.flatMap((edit) => edit.steps);
  return stringify(applySteps(dataOf(base), source, steps), { lineWidth: 0, aliasDuplicateObjects: false });
}

/** The same on plain data; neither is changed. */
export function applySteps(base: Data, alt: Data, steps: readonly Step[]): Data {
  const made = structuredClone(base);
  const source = structuredClone(alt);
  const isIn =
    ({ path }: DefaultTable) =>
    ({ keys }: Step) =>
      keys.length > path.length && path.every((key, i) => keys[i] === key);
  const tables = DEFAULT_TABLES.filter((table) => steps.some(isIn(table)));
  const within = steps.filter((step) => tables.some((table) => isIn(table)(step)));
  writeOut(source, tables);
  applyAll(
    made,
    source,
    steps.filter((step) => !within.includes(step)),
  );
  writeOut(made, tables); // only now: what else is said decides which lines a table has
  applyAll(made, source, within);
  return made;
}

function applyAll(made: Data, source: Data, steps: readonly Step[]): void {
  for (const { keys } of steps.filter(({ item }) => item === undefined)) {
    const value = valueAt(source, keys);
    if (value !== undefined) put(made, keys, structuredClone(value), source);
    else removeAt(made, keys);
  }
  const items = steps.filter(({ item }) => item !== undefined);
  for (const path of new Set(items.map(({ keys }) => keys.join('.')))) {
    const own = items.filter(({ keys }) => keys.join('.') === path);
    const [{ keys }] = own;
    const there = itemsAt(source, keys);
    const list: unknown[] = itemsAt(made, keys).flatMap((before, at) => {
      const edit = own.find(({ item }) => item?.base === at)?.item;
      return edit === undefined ? [before] : edit.alt === undefined ? [] : [there[edit.alt]];
    });
    list.push(
      ...own.flatMap(({ item }) => (item?.alt === undefined || item.base !== undefined ? [] : [there[item.alt]])),
    );
    put(made, keys, list, source);
  }
}

const itemsAt = (data: Data, keys: readonly string[]): readonly unknown[] => {
  const list = valueAt(data, keys);
  return Array.isArray(list) ? list : [];
};

function removeAt(data: Data, keys: readonly string[]): void {
  const above = keys.length === 1 ? data : valueAt(data, keys.slice(0, -1));
  if (isData(above)) delete above[keys[keys.length - 1]];
}
