import { type Document, isMap, isScalar } from 'yaml';
import { colonSlip, missingColon } from './missingColon.ts';
import type { Mistake, Place } from './mistake.ts';
import { showValue } from './showValue.ts';

/** What is wrong with a document that is no map of keys and values. */
export function topMistake(document: Document, top: Place, placeAt: (offset: number) => Place): Mistake | undefined {
  const { contents } = document;
  if (isMap(contents)) return undefined;
  const empty = contents === null || (isScalar(contents) && contents.value === null);
  const got = empty ? 'nothing but comments' : showValue(isScalar(contents) ? contents.value : contents.toJSON());
  const place = contents?.range ? placeAt(contents.range[0]) : top;
  const word = isScalar(contents) && typeof contents.value === 'string' ? contents.value : '';
  const meant = /\S[\s:=]+\S/.test(word) ? missingColon(word) : undefined;
  if (meant !== undefined) return { place, path: '', sentence: colonSlip(word, meant) };
  const sentence = `expected a scenario, which is a map of keys and values, got ${got}. See \`headroom list\` for examples.`;
  return { place: empty ? top : place, path: '', sentence };
}
