import { type Document, isPair, isScalar, isSeq, type Pair, Scalar, visit } from 'yaml';
import { keyName } from './keyName.ts';
import { showValue } from './showValue.ts';

/** A value that its commas cut apart: where it starts in the text, its path, and the sentence of the mistake. */
export type Split = { readonly offset: number; readonly path: string; readonly sentence: string };

const LONGEST_SHOWN = 60;
const AMOUNT = /^[-$€£]{0,2}\s?\d[\d.]*$/;
const REST = /^\d{1,3}(?!\d)/;

/**
 * Within braces a comma parts keys: `{ retainer: = if(year > 2028, 1200, 0) }` is read as `retainer: = if(year > 2028` and
 * two keys without values, `{ from: $500,000 }` as `from: $500` and a key `000`. Puts such values together again, so that
 * the rest is read as it was meant, and tells of each.
 */
export function joinSplits(document: Document, text: string): readonly Split[] {
  const found: Split[] = [];
  visit(document, {
    Map: (_, map, above) => {
      if (map.flow !== true) return;
      for (let i = 0; i < map.items.length; i++) {
        const split = joinAt(map.items, i, text, () => pathOf([...above, map], map.items[i]));
        if (split !== undefined) found.push(split);
      }
    },
  });
  return found;
}

function joinAt(items: Pair[], i: number, text: string, path: () => string): Split | undefined {
  const { value } = items[i];
  if (!isScalar(value) || value.type !== Scalar.PLAIN || !value.range) return undefined;
  const said = text.slice(value.range[0], value.range[1]);
  let end = i;
  let until = value.range[1];
  let open = brackets(said);
  const isAmount = AMOUNT.test(said);
  while (end + 1 < items.length) {
    const { key, value: none } = items[end + 1];
    if (none !== null || !isScalar(key) || key.type !== Scalar.PLAIN || !key.range) break;
    const rest = text.slice(key.range[0], key.range[1]);
    if (!(open > 0 || said.startsWith('=') || (isAmount && REST.test(rest)))) break;
    open += brackets(rest);
    end += 1;
    until = key.range[1];
  }
  if (end === i) return undefined;
  items.splice(i + 1, end - i);
  const whole = text.slice(value.range[0], until).replace(/\s+/g, ' ');
  value.value = isAmount ? whole.replace(/,\s*/g, '') : whole;
  delete value.source;
  return { offset: value.range[0], path: path(), sentence: sentenceOf(keyName(items[i].key) ?? '', whole, isAmount) };
}

const brackets = (text: string): number => text.split('(').length - text.split(')').length;

function sentenceOf(name: string, whole: string, isAmount: boolean): string {
  const got = `got ${showValue(whole)}`;
  if (isAmount)
    return `expected an amount without commas within braces, ${got}. Write ${whole.replace(/,\s*/g, '')}, or put it in quotes.`;
  const short = whole.length <= LONGEST_SHOWN && !/["\\]/.test(whole);
  const wayOut = short ? `Write ${name}: "${whole}".` : 'Put all of it in quotes.';
  return `expected quotes around a value with commas within braces, ${got}. ${wayOut}`;
}

function pathOf(above: readonly unknown[], pair: Pair): string {
  const keys = above.flatMap((node, i) => {
    if (isPair(node)) return [keyName(node.key) ?? ''];
    return isSeq(node) ? [String(node.items.indexOf(above[i + 1]))] : [];
  });
  return [...keys, keyName(pair.key) ?? ''].join('.');
}
