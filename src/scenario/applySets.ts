import { type Document, isCollection, isMap, isNode, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { isNothing } from './isNothing.ts';
import { joinSplits } from './joinSplits.ts';
import { keyName } from './keyName.ts';
import { nothingToRemove } from './mergeMaps.ts';
import type { Mistake } from './mistake.ts';
import { nearest } from './nearest.ts';
import { showValue } from './showValue.ts';
import { type DefaultTable, writeOutTable } from './writeOutTable.ts';

const READING = { schema: 'core', prettyErrors: false } as const;

export type AppliedSets = { readonly paths: readonly string[]; readonly mistakes: readonly Mistake[] };

/** Writes out the default tables that a set reaches into and the document leaves unsaid. */
function writeOutTables(document: Document, keys: readonly string[], tables: readonly DefaultTable[]): void {
  const says = (path: readonly string[]) => !isNothing(document.getIn(path, true));
  for (const table of tables) {
    const reaches = keys.length > table.path.length && table.path.every((key, i) => keys[i] === key);
    if (reaches) writeOutTable(document, table, says);
  }
}

/** Writes every `PATH=VALUE` into the document, so that the rest reads it as if it stood there. */
export function applySets(
  document: Document,
  sets: readonly string[],
  tables: readonly DefaultTable[] = [],
): AppliedSets {
  const paths: string[] = [];
  const mistakes: Mistake[] = [];
  for (const set of sets) {
    const cut = set.indexOf('=');
    const path = setPath(set);
    const sentence = applyOne(document, path, cut < 0 ? undefined : set.slice(cut + 1), tables);
    if (sentence === undefined) paths.push(path);
    else mistakes.push({ place: { set: path }, path, sentence });
  }
  return { paths, mistakes };
}

export function setPath(set: string): string {
  const cut = set.indexOf('=');
  return (cut < 0 ? set : set.slice(0, cut)).trim();
}

function applyOne(
  document: Document,
  path: string,
  text: string | undefined,
  tables: readonly DefaultTable[],
): string | undefined {
  if (text === undefined)
    return `expected PATH=VALUE, got ${showValue(path)}. Write the path, an equals sign and the value.`;
  const keys = path.split('.');
  if (keys.includes('') || keys.includes('__proto__')) {
    return `expected a path of names with dots between them, got ${showValue(path)}. Write one such as work.requests=8.`;
  }
  const [split] = joinSplits(parseDocument(text, { ...READING, uniqueKeys: false }), text);
  if (split !== undefined) return split.sentence;
  const value = readValue(text);
  if (value === undefined && /^\s*,\d{3}/.test(text)) {
    // a shell takes `$1` of `$1,000` for a name of its own
    return `expected a number, got ${showValue(text)}. Leave the dollar sign out, or put all of it in single quotes.`;
  }
  if (value === undefined)
    return `expected a number, a text, or a list or map in brackets, got ${showValue(text)}. Put it in quotes.`;
  if (path === 'extends') return 'expected a key of the scenario, got extends. Name what it extends in the file.';
  writeOutTables(document, keys, tables);
  const blocked = blockedAt(document, keys);
  if (blocked !== undefined) return blocked;
  if (!/^\s*(?:null|~)\s*$/i.test(text)) document.setIn(keys, value);
  else if (document.hasIn(keys)) document.deleteIn(keys);
  else return nothingToRemove(path, nearestPath(document, keys));
  return undefined;
}

/** The path that may have been meant where one of its keys is not there. */
function nearestPath(document: Document, keys: readonly string[]): string | undefined {
  const lost = keys.findIndex((_, i) => !document.hasIn(keys.slice(0, i + 1)));
  const map = document.getIn(keys.slice(0, lost), true);
  const names = isMap(map) ? map.items.flatMap(({ key }) => keyName(key) ?? []) : [];
  const near = nearest(keys[lost], names);
  const path = near === undefined ? [] : keys.with(lost, near);
  return near !== undefined && document.hasIn(path) ? path.join('.') : undefined;
}

/** The value as a node without places, since its text is not in the file. */
function readValue(text: string): Node | undefined {
  const document = parseDocument(text, READING);
  if (document.errors.length > 0 || document.warnings.length > 0 || /[&*]/.test(text.trim().charAt(0)))
    return undefined;
  const { contents } = document;
  if (contents === null) return document.createNode(null);
  if (isCollection(contents) && !contents.flow) return undefined;
  try {
    const node = document.createNode(document.toJS({ maxAliasCount: 0 }));
    if (isCollection(node)) node.flow = true;
    if (isScalar(node) && isScalar(contents) && contents.source !== undefined && typeof node.value === 'number') {
      node.source = contents.source;
    }
    node.comment = ' set on the command line';
    return node;
  } catch {
    return undefined; // an alias inside the brackets
  }
}

/** What may be set in a list: an item that is there, or the one after the last. */
function placesOf(length: number): string {
  if (length === 0) return 'item 0, the first,';
  return `item ${length === 1 ? '0' : `0 to ${length - 1}`}, or ${length} to add one,`;
}

/** A path may add keys to maps and replace what is there, but not go into a number or past the end of a list. */
function blockedAt(document: Document, keys: readonly string[]): string | undefined {
  let node: unknown = document.contents;
  for (const [i, key] of keys.entries()) {
    const here = keys.slice(0, i).join('.');
    if (isSeq(node)) {
      const index = /^\d{1,6}$/.test(key) ? Number(key) : Number.POSITIVE_INFINITY;
      if (index > node.items.length) {
        return `expected ${placesOf(node.items.length)} in ${here}, got ${showValue(key)}. Count the items from 0.`;
      }
      node = node.items[index];
    } else if (isMap(node)) {
      node = node.get(key, true);
    } else {
      const found = isScalar(node) ? showValue(node.value) : 'an alias';
      return `expected a map at ${here}, got ${found}. Set ${here} itself, to a map in braces.`;
    }
    if (!isNode(node) || (isScalar(node) && node.value === null)) {
      if (isNode(node) && i < keys.length - 1) document.deleteIn(keys.slice(0, i + 1)); // an empty key takes a map
      return undefined;
    }
  }
  return undefined;
}
