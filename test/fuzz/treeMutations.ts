import { type Document, isMap, isPair, isScalar, isSeq, type Pair, parseDocument, visit, type YAMLMap } from 'yaml';
import type { Dice } from './dice.ts';
import type { Mutation } from './lineMutations.ts';
import { ODD_KEYS, ODDITIES } from './oddities.ts';

type Tree = { readonly document: Document; readonly pairs: readonly Pair[]; readonly maps: readonly YAMLMap[] };

const onTree =
  (change: (tree: Tree, dice: Dice) => void): Mutation =>
  (text, dice) => {
    const document = parseDocument(text, { schema: 'core', prettyErrors: false, uniqueKeys: false });
    if (document.errors.length > 0) return text;
    const pairs: Pair[] = [];
    const maps: YAMLMap[] = [];
    visit(document, {
      Pair: (_, pair) => void pairs.push(pair),
      Map: (_, map) => void maps.push(map),
    });
    if (pairs.length === 0) return text;
    change({ document, pairs, maps }, dice);
    try {
      return document.toString({ lineWidth: 0 });
    } catch {
      return text; // an anchor was taken away from its alias
    }
  };

const oddValue = (document: Document, dice: Dice) => {
  const { contents, errors } = parseDocument(dice.pick(ODDITIES), { schema: 'core', prettyErrors: false });
  return errors.length > 0 ? document.createNode('x') : contents;
};
const nested = (depth: number): unknown => (depth === 0 ? 1 : { a: nested(depth - 1) });

/** Mistakes of meaning: what they leave is YAML. */
export const TREE_MUTATIONS: readonly Mutation[] = [
  onTree(({ maps }, dice) => {
    const map = dice.pick(maps);
    if (map.items.length > 0) map.items.splice(dice.throwOf(map.items.length), 1);
  }),
  ...Array<Mutation>(4).fill(
    onTree(({ document, pairs }, dice) => {
      dice.pick(pairs).value = oddValue(document, dice);
    }),
  ),
  onTree(({ pairs }, dice) => {
    const [one, other] = [dice.pick(pairs), dice.pick(pairs)];
    if (isScalar(one.value) && isScalar(other.value)) [one.value, other.value] = [other.value, one.value];
  }),
  onTree(({ document, pairs }, dice) => {
    dice.pick(pairs).key = document.createNode(dice.pick([...ODD_KEYS, ...pairs.map(({ key }) => String(key))]));
  }),
  onTree(({ document, maps, pairs }, dice) => {
    const { key, value } = dice.pick(pairs);
    const copy = isMap(value) || isSeq(value) || isScalar(value) ? value.clone() : null;
    dice.pick(maps).items.push(document.createPair(dice.pick([String(key), 'copy', 'other']), copy));
  }),
  onTree(({ document, maps }, dice) => {
    dice.pick(maps).items.push(document.createPair(dice.pick(ODD_KEYS), oddValue(document, dice)));
  }),
  onTree(({ document, pairs }, dice) => {
    dice.pick(pairs).value = document.createNode(nested(1 + dice.throwOf(80)));
  }),
  onTree(({ document, pairs }, dice) => {
    const pair = dice.pick(pairs);
    pair.value = document.createNode([pair.value, pair.value]);
  }),
  onTree(({ document, pairs }, dice) => {
    const pair = dice.pick(pairs);
    if (isScalar(pair.value)) pair.value = document.createNode(String(pair.value.value));
  }),
  onTree(({ pairs }, dice) => {
    const pair = dice.pick(pairs);
    const factor = dice.pick([0, -1, 10, 0.1, 0.9, 1.1, 2, 1e3, 1e6, 1e12, 1e-6]);
    if (isScalar(pair.value) && typeof pair.value.value === 'number') {
      pair.value.value *= factor;
      delete pair.value.source;
    }
  }),
  onTree(({ document, pairs }, dice) => {
    const [from, to] = [dice.pick(pairs), dice.pick(pairs)];
    if (isScalar(from.value) || isMap(from.value)) to.value = document.createAlias(from.value);
  }),
  onTree(({ document, maps }, dice) => {
    const many = dice.pick([2, 20, 200, 2000]);
    const map = dice.pick(maps);
    const like = map.items[0];
    if (!isPair(like)) return;
    for (let i = 0; i < many; i++) {
      const value = isMap(like.value) || isScalar(like.value) ? like.value.clone() : null;
      map.items.push(document.createPair(`n${i}`, value));
    }
  }),
  onTree(({ document, maps }, dice) => {
    const text = dice.pick([
      'solo-advisor',
      'first-hire',
      'technology-led',
      './other.yaml',
      './fuzz.yaml',
      './odd.yaml',
    ]);
    maps[0].items.unshift(document.createPair('extends', text));
  }),
];
