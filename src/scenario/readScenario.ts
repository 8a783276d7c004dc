import type { Document } from 'yaml';
import { isMap, isScalar } from 'yaml';
import type * as z from 'zod';
import { applySets, type DefaultTable, setPath } from './applySets.ts';
import { decodeText } from './decodeText.ts';
import { type DocumentIndex, indexDocument } from './indexDocument.ts';
import { issueSentence } from './issueSentence.ts';
import { colonSlip, missingColon } from './missingColon.ts';
import { type Mistake, type Place, sortMistakes } from './mistake.ts';
import { parseYaml } from './parseYaml.ts';
import { placeFinding } from './placeFinding.ts';
import { schemaFindings } from './schemaFindings.ts';
import { showValue } from './showValue.ts';

export type ReadOptions<S extends z.ZodType> = {
  readonly schema: S;
  /** `PATH=VALUE`, in order. */
  readonly sets?: readonly string[];
  /** Tables written out when a set reaches into them and the file leaves them to their defaults. */
  readonly tables?: readonly DefaultTable[];
  /** Completes what the file leaves unsaid, before the schema looks at it. */
  readonly fill?: (raw: unknown) => unknown;
};

export type ScenarioRead<T> = {
  readonly ok: true;
  readonly scenario: T;
  /** The scenario with every `--set` written in; reading it again gives the same scenario. */
  readonly text: string;
  /** Place of every leaf of the file by dotted path. */
  readonly places: ReadonlyMap<string, Place>;
  /** The comment beside a value, which is where its author says how it is known. */
  readonly sourceOf: (path: string) => string | undefined;
};

export type Reading<T> = ScenarioRead<T> | { readonly ok: false; readonly mistakes: readonly Mistake[] };

/** Reads and checks a scenario; `name` is how its file is called in mistakes. */
export function readScenario<S extends z.ZodType>(
  name: string,
  content: Uint8Array | string,
  { schema, sets = [], tables = [], fill = (raw) => raw }: ReadOptions<S>,
): Reading<z.output<S>> {
  const refuse = (mistakes: readonly Mistake[]) => ({
    ok: false as const,
    mistakes: sortMistakes(mistakes, sets.map(setPath)),
  });
  const top: Place = { file: name, line: 1, column: 1 };
  const decoded = decodeText(content);
  if (!decoded.ok) return refuse([{ place: top, path: '', sentence: decoded.sentence }]);
  const { document, placeAt, mistakes: unread, usable } = parseYaml(name, decoded.text);
  if (!usable) return refuse(unread);
  const notMap = topMistake(document, top, placeAt);
  if (notMap !== undefined) return refuse([...unread, notMap]);

  const before = indexDocument(document, placeAt);
  if (!before.usable) return refuse([...unread, ...before.mistakes]);
  const applied = applySets(document, sets, tables);
  const index = sets.length === 0 ? before : indexDocument(document, placeAt);
  const unusable = [...unread, ...index.mistakes, ...applied.mistakes];
  if (!index.usable) return refuse(unusable);

  const data = fill(document.toJS({ maxAliasCount: -1 })); // the index has bounded what aliases can make
  const parsed = schema.safeParse(data, { error: issueSentence });
  const found = parsed.success ? [] : schemaFindings(parsed.error.issues, schema, data);
  const mistakes = [...unusable, ...found.map((finding) => placeFinding(finding, index, applied.paths, top))];
  if (!parsed.success || mistakes.length > 0) return refuse(mistakes);
  return {
    ok: true,
    scenario: parsed.data,
    text: sets.length === 0 ? decoded.text : document.toString({ lineWidth: 0 }),
    places: leafPlaces(index, applied.paths),
    sourceOf: (path) => index.entries.get(path)?.comment,
  };
}

function topMistake(document: Document, top: Place, placeAt: (offset: number) => Place): Mistake | undefined {
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

function leafPlaces(index: DocumentIndex, sets: readonly string[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const [path, entry] of index.entries) {
    const set = sets.findLast((written) => path === written || path.startsWith(`${written}.`));
    const place = set === undefined ? entry.value : { set };
    if (entry.leaf && place !== undefined) places.set(path, place);
  }
  return places;
}
