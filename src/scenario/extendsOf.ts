import { type Document, isAlias, isMap, isNode, isScalar, isSeq } from 'yaml';
import { decodeText } from './decodeText.ts';
import type { Mistake, Place } from './mistake.ts';
import { parseYaml } from './parseYaml.ts';
import { showValue } from './showValue.ts';

const PATH = 'extends';
const LONGEST = 1000;
/** A root, a home, a drive or an address: a scenario that says so works on one machine only. */
const ELSEWHERE = /^(?:[\\/~]|[A-Za-z]:|[A-Za-z]+:\/\/)/;
export const SHIPPED_NAME = /^[a-z0-9-]+$/;

export type Extends = { readonly named: string; readonly place: Place };

/**
 * The scenario that a text extends: a path from its folder, or the name of a shipped one. Undefined where it names none, or
 * cannot be read: reading it tells why.
 */
export function extendsOf(file: string, content: Uint8Array | string): Extends | Mistake | undefined {
  const decoded = decodeText(content);
  if (!decoded.ok || !decoded.text.includes(PATH)) return undefined;
  const { document, placeAt, usable } = parseYaml(file, decoded.text);
  const at = usable ? placeOf(document, placeAt) : undefined;
  if (at === undefined) return undefined;
  const { place, value } = at;
  if (typeof value !== 'string' || value.trim() === '' || value.length > LONGEST || value.includes('\u0000'))
    return mistake(place, showValue(value));
  if (ELSEWHERE.test(value)) return mistake(place, `${showValue(value)}, which is on one machine only`);
  return { named: value, place };
}

/** Told where a text extends another and is read without it. */
export function extendsMistake(document: Document, placeAt: (offset: number) => Place): Mistake | undefined {
  const at = placeOf(document, placeAt);
  if (at === undefined) return undefined;
  const sentence = `expected a scenario that is read together with what it extends, got ${showValue(at.value)} alone. Give the text that it extends, or remove the line.`;
  return { place: at.place, path: PATH, sentence };
}

function mistake(place: Place, got: string): Mistake {
  const sentence = `expected a path from the folder of this file, or the name of a shipped scenario, got ${got}. Write one such as ./base.yaml or solo-advisor.`;
  return { place, path: PATH, sentence };
}

function placeOf(
  document: Document,
  placeAt: (offset: number) => Place,
): { readonly place: Place; readonly value: unknown } | undefined {
  const { contents } = document;
  const pair = isMap(contents) ? contents.items.find(({ key }) => isScalar(key) && key.value === PATH) : undefined;
  if (pair === undefined) return undefined;
  const { key, value } = pair as { key: { range?: [number, number, number] }; value: unknown };
  const said = isAlias(value) ? value.resolve(document) : value;
  const plain = isScalar(said) ? said.value : isSeq(said) ? said.items : isMap(said) ? { map: said } : null;
  const range = isNode(value) ? value.range : undefined;
  return { place: placeAt((range ?? key.range ?? [0])[0]), value: plain };
}
