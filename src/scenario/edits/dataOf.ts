import { parseDocument } from 'yaml';
import { DEFAULT_TABLES, fillDefaults } from '../fill.ts';
import { valueAt } from '../valueAt.ts';
import type { DefaultTable } from '../writeOutTable.ts';

/** A map of a scenario as it is written. */
export type Data = { [key: string]: unknown };

export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A resolved scenario as plain data, before anything is filled in. */
export function dataOf(text: string): Data {
  const data: unknown = parseDocument(text, { schema: 'core', uniqueKeys: false }).toJS({ maxAliasCount: -1 });
  return isData(data) ? data : {};
}

/** Whether something stands at a path. */
const says = (data: Data, path: readonly string[]): boolean => (valueAt(data, path) ?? null) !== null;

/** Writes a value at a path; maps on the way are made, keys are put in the order of `order`. */
export function put(data: Data, keys: readonly string[], value: unknown, order: unknown = {}): void {
  const [key, ...rest] = keys;
  if (rest.length === 0) insert(data, key, value, isData(order) ? Object.keys(order) : []);
  else {
    if (!isData(data[key])) insert(data, key, {}, isData(order) ? Object.keys(order) : []);
    put(data[key] as Data, rest, value, isData(order) ? order[key] : {});
  }
}

/** A new key goes after the key above it in `order`, else before the one below it: tiers are in order. */
function insert(data: Data, key: string, value: unknown, order: readonly string[]): void {
  if (Object.hasOwn(data, key)) {
    data[key] = value;
    return;
  }
  const entries = Object.entries(data);
  const placeOf = (other: string | undefined) => entries.findIndex(([name]) => name === other);
  const own = order.indexOf(key);
  const above = placeOf(order.slice(0, Math.max(0, own)).findLast((name) => Object.hasOwn(data, name)));
  const below = placeOf(order.slice(own + 1).find((name) => Object.hasOwn(data, name)));
  const at = own < 0 ? entries.length : above >= 0 ? above + 1 : below >= 0 ? below : entries.length;
  entries.splice(at, 0, [key, value]);
  for (const name of Object.keys(data)) delete data[name];
  for (const [name, there] of entries) data[name] = there;
}

/** Writes the default tables out that the data leaves unsaid. */
export function writeOut(data: Data, tables: readonly DefaultTable[] = DEFAULT_TABLES): void {
  for (const { path, table } of tables)
    if (!says(data, path))
      put(
        data,
        path,
        table((other) => says(data, other)),
      );
}

/** The data with every name that has defaults filled in. */
export function filledOf(data: Data): Data {
  const copy = structuredClone(data);
  writeOut(copy);
  return fillDefaults(copy) as Data;
}
