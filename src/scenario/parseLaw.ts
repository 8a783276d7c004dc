import { type Law, quantileOf } from '../random/law.ts';
import { expectation, withinBounds } from './expectation.ts';
import { LAW_FORMS, type LawFault, type LawForm, type ParameterKind } from './lawForms.ts';
import { mendUnits } from './mendUnits.ts';
import { nearest } from './nearest.ts';
import { parseNumber, type WrittenNumber } from './parseNumber.ts';
import { pointLaw } from './pointLaw.ts';
import type { QuantitySpec, UncertainQuantity } from './quantity.ts';
import { splitAtCommas } from './splitAtCommas.ts';
import { unclearSuffix } from './unclearSuffix.ts';

export type LawAnswer =
  | { readonly ok: true; readonly quantity: UncertainQuantity }
  | { readonly ok: false; readonly expected?: string; readonly wayOut: string };

/** A law without a least or greatest value is held to its key's bounds as far as one draw in 25,000 goes. */
const RARE = 4e-5;
/** Values that a list may have: more belong into a file of their own. */
const MOST_VALUES = 1_000;

const NAMED = /^([A-Za-z][A-Za-z_]*)\s*\((.*)$/s;
const NAMES = [...Object.keys(LAW_FORMS), 'discrete', 'empirical'];
const UNITS: Readonly<Record<Exclude<ParameterKind, 'unit'>, string>> = { plain: 'a plain number', chance: 'share' };

/** Whether a text is a law by name, known or not. */
export const isLaw = (text: string): boolean => NAMED.test(text);

/** Reads a law written by name, such as `normal(24, 4)` or `discrete(3 at 70 %, 6 at 30 %)`. */
export function parseLaw(text: string, spec: QuantitySpec): LawAnswer {
  const [, written = '', rest = ''] = NAMED.exec(text) ?? [];
  const name = written.toLowerCase();
  if (!NAMES.includes(name)) {
    const near = nearest(name, NAMES);
    const known = near === undefined ? `Known are ${NAMES.join(', ')}.` : `Did you mean ${near}?`;
    return { ok: false, expected: 'a distribution by a known name', wayOut: known };
  }
  if (spec.known !== undefined)
    return { ok: false, expected: `one number (${spec.known})`, wayOut: 'Write one number.' };
  if (!rest.endsWith(')'))
    return { ok: false, wayOut: `Close the bracket; within braces put all of it in quotes: "${exampleOf(name)}".` };
  const parts = splitAtCommas(rest.slice(0, -1));
  if (parts === undefined)
    return { ok: false, wayOut: `Write a space behind each comma that parts two numbers, such as ${exampleOf(name)}.` };
  const read = name in LAW_FORMS ? ofForm(name, LAW_FORMS[name], parts, spec) : ofList(name, parts, spec);
  return 'expected' in read || 'wayOut' in read ? { ok: false, ...read } : bounded(read, spec);
}

const exampleOf = (name: string): string =>
  LAW_FORMS[name]?.example ?? (name === 'discrete' ? 'discrete(3 at 70 %, 6 at 30 %)' : 'empirical(3, 4, 6)');

type Read = { readonly law: Law; readonly ends?: readonly [number, number] };
type Wrong = Partial<LawFault> & Pick<LawFault, 'wayOut'>;

function ofForm(name: string, form: LawForm, parts: readonly string[], spec: QuantitySpec): Read | Wrong {
  const names = form.parameters.map(([parameter]) => parameter);
  const signature = `${name}(${names.join(', ')})`;
  if (parts.length !== names.length || parts.includes(''))
    return { wayOut: `Write ${signature}, such as ${form.example}.` };
  const kinds = form.parameters.map(([, kind]) => kind);
  const numbers = readAll(parts, kinds, spec);
  if (!Array.isArray(numbers))
    return mended(name, parts, kinds, spec) ?? { wayOut: wayOutOf(numbers, signature, names) };
  const unclear = unclearIn(numbers, parts, kinds);
  if (unclear !== undefined) return { wayOut: unclear };
  const values = numbers.map(({ value }) => value);
  const wrong = form.fault?.(values);
  if (wrong !== undefined) return { expected: wrong, wayOut: `Write ${signature}, such as ${form.example}.` };
  const ends = form.ends?.(values);
  return { law: form.law(values), ...(ends && { ends }) };
}

function ofList(name: string, parts: readonly string[], spec: QuantitySpec): Read | Wrong {
  const wayOut = `Write ${name === 'discrete' ? 'each value at its weight' : 'the values'}, such as ${exampleOf(name)}.`;
  if (parts.length < 2 || parts.length > MOST_VALUES)
    return { expected: `a list of 2 to ${MOST_VALUES} values`, wayOut };
  const pairs = parts.map((part) => (name === 'discrete' ? part.split(/\s+at\s+|\s*:\s*/) : [part, '1']));
  if (pairs.some((pair) => pair.length !== 2)) return { wayOut };
  const texts = [pairs.map(([value]) => value), pairs.map(([, weight]) => weight)] as const;
  const values = readAll(texts[0], ['unit'], spec);
  const weights = readAll(texts[1], ['chance'], spec);
  if (!Array.isArray(values)) return { wayOut: values.wayOut ?? wayOut };
  if (!Array.isArray(weights)) return { wayOut: weights.wayOut ?? wayOut };
  const unclear = unclearSuffix(values, texts[0]) ?? unclearSuffix(weights, texts[1]);
  if (unclear !== undefined) return { wayOut: unclear };
  const sizes = weights.map(({ value }) => value);
  if (sizes.some((size) => size < 0)) return { expected: 'weights of 0 or more', wayOut };
  if (!(sizes.reduce((a, b) => a + b, 0) > 0)) return { expected: 'weights of which at least one is above 0', wayOut };
  const law = pointLaw(
    values.map(({ value }) => value),
    sizes,
  );
  return { law, ends: [quantileOf(law, 0), quantileOf(law, 1)] };
}

type Unread = { readonly part: string; readonly place: number; readonly wayOut?: string | undefined };

/** Every part as a number; the last kind goes on. */
function readAll(
  parts: readonly string[],
  kinds: readonly ParameterKind[],
  spec: QuantitySpec,
): WrittenNumber[] | Unread {
  const numbers: WrittenNumber[] = [];
  for (const [place, part] of parts.entries()) {
    const kind = kinds[Math.min(place, kinds.length - 1)];
    const number = parseNumber(part, kind === 'unit' ? spec.unit : UNITS[kind]);
    if (!number.ok) return { part, place, wayOut: number.wayOut };
    numbers.push(number);
  }
  return numbers;
}

const wayOutOf = ({ place, wayOut }: Unread, signature: string, names: readonly string[]): string =>
  wayOut ?? `Write a number as the ${names[place]} of ${signature}.`;

/** Only what the key counts is compared: a shape has no sign. */
function unclearIn(
  numbers: readonly WrittenNumber[],
  parts: readonly string[],
  kinds: readonly ParameterKind[],
): string | undefined {
  const counted = (_: unknown, place: number) => kinds[place] === 'unit';
  const own = numbers.filter(counted);
  return own.length < 2 ? undefined : unclearSuffix(own, parts.filter(counted));
}

/** The same law in the units that are read here, if that would be accepted. */
function mended(
  name: string,
  parts: readonly string[],
  kinds: readonly ParameterKind[],
  spec: QuantitySpec,
): Wrong | undefined {
  const better = parts.map((part, i) => (kinds[i] === 'unit' ? mendUnits(part, spec.unit) : part));
  const attempt = `${name}(${better.join(', ')})`;
  return better.some((part, i) => part !== parts[i]) && parseLaw(attempt, spec).ok
    ? { wayOut: `Write ${attempt}.` }
    : undefined;
}

/** A law whose draws stay within the bounds of its key. */
function bounded({ law, ends }: Read, spec: QuantitySpec): LawAnswer {
  const [low, high] = ends ?? [law.name === 'poisson' ? 0 : quantileOf(law, RARE), quantileOf(law, 1 - RARE)];
  const beyond = [low, high].find((value) => !withinBounds(spec, value) || !Number.isFinite(value));
  if (beyond !== undefined)
    return {
      ok: false,
      expected: `${expectation(spec)} in every draw`,
      wayOut: `Some would be ${Number(beyond.toPrecision(3))}: write one that stays within, such as uniform(low, high), or a range.`,
    };
  const at = (u: number) => quantileOf(law, u);
  return { ok: true, quantity: { kind: 'uncertain', law, median: at(0.5), low: at(0.05), high: at(0.95), spec } };
}
