import { type Document, isAlias, isCollection, isMap, isScalar, isSeq, type Node } from 'yaml';
import { keyName } from './keyName.ts';
import type { Mistake, Place } from './mistake.ts';
import { DEEP_SENTENCE, DEEPEST } from './parseYaml.ts';
import { showValue } from './showValue.ts';

/** What the text of a scenario says about one path. Nodes written by `--set` have no place in the file. */
export type IndexEntry = {
  readonly value: Place | undefined;
  readonly key: Place | undefined;
  readonly leaf: boolean;
  /** The comment on the line of the value. */
  readonly comment: string | undefined;
};

export type DocumentIndex = {
  /** By dotted path, in the order of the text; the top is the empty path. */
  readonly entries: ReadonlyMap<string, IndexEntry>;
  readonly mistakes: readonly Mistake[];
  /** False where the document cannot be looked at further: too large, too deep, or with keys that are no names. */
  readonly usable: boolean;
};

/** A bomb of aliases is a small text with a huge meaning; no practice needs this many values. */
const MOST_NODES = 100_000;

/** What is known of a node on the way to it. */
type Way = {
  readonly path: string;
  readonly key: unknown;
  readonly depth: number;
  /** Reached through an alias. */
  readonly followed: boolean;
  readonly beside: string | undefined;
};

/** Walks the document with its aliases followed and notes where every value stands. */
export function indexDocument(document: Document, placeAt: (offset: number) => Place): DocumentIndex {
  const entries = new Map<string, IndexEntry>();
  const mistakes: Mistake[] = [];
  const anchors = new Map<string, Node>();
  const placeOf = (node: unknown): Place | undefined => {
    const range = (node as Node | null | undefined)?.range;
    return range === undefined || range === null ? undefined : placeAt(range[0]);
  };
  const tell = (node: unknown, path: string, sentence: string) => {
    mistakes.push({ place: placeOf(node) ?? placeAt(0), path, sentence });
  };
  let visited = 0;
  let usable = true;

  const visit = (node: unknown, way: Way): void => {
    visited += 1;
    if (visited > MOST_NODES || way.depth > DEEPEST) {
      if (usable) tell(node, '', way.depth > DEEPEST ? DEEP_SENTENCE : MANY_SENTENCE);
      usable = false;
    }
    if (!usable) return;
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      const beside = oneLine(node.comment) ?? way.beside;
      if (target === undefined) tell(node, way.path, lostAlias(node.source));
      else visit(target, { ...way, depth: way.depth + 1, followed: true, beside });
      usable &&= target !== undefined;
      return;
    }
    if (!way.followed && isNode(node) && node.anchor !== undefined) anchors.set(node.anchor, node);
    const own = isScalar(node) || (isCollection(node) && node.flow) ? oneLine(node.comment) : undefined;
    const comment = own ?? way.beside;
    entries.set(way.path, { value: placeOf(node), key: placeOf(way.key), leaf: !isCollection(node), comment });
    for (const { name, key, value } of children(node)) {
      const path = way.path === '' ? name : `${way.path}.${name}`;
      visit(value, { path, key, depth: way.depth + 1, followed: way.followed, beside: comment });
    }
    if (!isMap(node)) return;
    const names = new Set<string>();
    for (const { key } of node.items) {
      const name = keyName(key);
      usable &&= name !== undefined;
      if (name === undefined) tell(key, way.path, nameless(key));
      else if (names.has(name)) tell(key, way.path === '' ? name : `${way.path}.${name}`, repeated(name));
      else names.add(name);
    }
  };

  visit(document.contents, { path: '', key: undefined, depth: 0, followed: false, beside: undefined });
  return { entries, mistakes, usable };
}

type Child = { readonly name: string; readonly key: unknown; readonly value: unknown };

/** What lies directly below a node; of two keys alike the first. */
function children(node: unknown): readonly Child[] {
  if (isSeq(node)) return node.items.map((value, i) => ({ name: String(i), key: value, value }));
  if (!isMap(node)) return [];
  const found = new Map<string, Child>();
  for (const { key, value } of node.items) {
    const name = keyName(key);
    if (name !== undefined && !found.has(name)) found.set(name, { name, key, value });
  }
  return [...found.values()];
}

function nameless(key: unknown): string {
  const got = isScalar(key) ? showValue(key.value) : 'a list, a map or an alias';
  return `expected a plain key, got ${got}. Write a name and a colon.`;
}

function repeated(name: string): string {
  return `expected every name once, got ${showValue(name)} again. Rename or remove one of the two.`;
}

function lostAlias(source: string): string {
  const alias = showValue(source).slice(1, -1);
  return `expected an anchor before its alias, got *${alias}. Write \`&name\` at the value that it stands for, or put the text in quotes.`;
}

const MANY_SENTENCE = `expected at most ${MOST_NODES} values, got more once aliases are followed. Write the values out.`;

function isNode(value: unknown): value is Node & { anchor?: string } {
  return isScalar(value) || isCollection(value);
}

function oneLine(comment: string | null | undefined): string | undefined {
  const line = comment?.replace(/\s*\n\s*/g, ' ').trim();
  return line === '' ? undefined : line;
}
