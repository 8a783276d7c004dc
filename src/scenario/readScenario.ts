import type * as z from 'zod';
import { applySets, setPath } from './applySets.ts';
import { type DocumentIndex, indexDocument } from './indexDocument.ts';
import { issueSentence } from './issueSentence.ts';
import { type Mistake, type Place, sortMistakes } from './mistake.ts';
import { placeFinding } from './placeFinding.ts';
import { readTexts, type ScenarioText } from './readTexts.ts';
import { schemaFindings } from './schemaFindings.ts';
import type { DefaultTable } from './writeOutTable.ts';

export type ReadOptions<S extends z.ZodType> = {
  readonly schema: S;
  /** What the text extends, nearest first: `followExtends` finds them. */
  readonly bases?: readonly ScenarioText[];
  /** `PATH=VALUE`, in order. */
  readonly sets?: readonly string[];
  /** Tables written out when a set, or a text that extends another, reaches into them and they are left to their defaults. */
  readonly tables?: readonly DefaultTable[];
  /** Where a scenario names files of figures, each by its path from the folder of the text that says it. */
  readonly dataFiles?: readonly (readonly string[])[];
  /** Completes what the file leaves unsaid, before the schema looks at it. */
  readonly fill?: (raw: unknown) => unknown;
};

export type ScenarioRead<T> = {
  readonly ok: true;
  readonly scenario: T;
  /** The scenario with all that it extends and every `--set` written in; reading it again, alone, gives the same scenario. */
  readonly text: string;
  /** Place of every leaf that is said, in the file that says it, by dotted path. */
  readonly places: ReadonlyMap<string, Place>;
  /** The comment beside a value, which is where its author says how it is known. */
  readonly sourceOf: (path: string) => string | undefined;
};

/** What was read of a scenario with mistakes. */
export type Draft = {
  /** As plain data, before any key of it was checked. */
  readonly data: unknown;
  /** A mistake with its place, by the dotted path of what is wrong. */
  readonly place: (path: string, sentence: string) => Mistake;
};

export type Unread = {
  readonly ok: false;
  readonly mistakes: readonly Mistake[];
  /** Undefined where the texts are so broken that no key of them is known. */
  readonly draft?: Draft;
};

export type Reading<T> = ScenarioRead<T> | Unread;

/** Reads and checks a scenario; `name` is how its file is called in mistakes. */
export function readScenario<S extends z.ZodType>(
  name: string,
  content: Uint8Array | string,
  { schema, bases = [], sets = [], tables = [], dataFiles = [], fill = (raw) => raw }: ReadOptions<S>,
): Reading<z.output<S>> {
  const order = { files: [name, ...bases.map(({ file }) => file)], sets: sets.map(setPath) };
  const refuse = (mistakes: readonly Mistake[]) => ({ ok: false as const, mistakes: sortMistakes(mistakes, order) });
  const read = readTexts([{ file: name, content }, ...bases], { tables, dataFiles });
  if (!('document' in read)) return refuse(read.mistakes);
  const { document, placeAt } = read;
  const applied = applySets(document, sets, tables);
  const index = sets.length === 0 ? read.index : indexDocument(document, placeAt);
  const unusable = [...read.mistakes, ...index.mistakes, ...applied.mistakes];
  if (!index.usable) return refuse(unusable);

  const data = fill(document.toJS({ maxAliasCount: -1 })); // the index has bounded what aliases can make
  const parsed = schema.safeParse(data, { error: issueSentence, jitless: true }); // once: what zod would compile for more takes longer
  const found = parsed.success ? [] : schemaFindings(parsed.error.issues, schema, data);
  const written = { index, removed: read.removed, sets: applied.paths, top: { file: name, line: 1, column: 1 } };
  const mistakes = [...unusable, ...found.map((finding) => placeFinding(finding, written))];
  if (!parsed.success || mistakes.length > 0) {
    const place = (path: string, sentence: string) =>
      placeFinding({ path: path.split('.'), sentence, atKey: false }, written);
    return { ...refuse(mistakes), draft: { data, place } };
  }
  return {
    ok: true,
    scenario: parsed.data,
    text: sets.length === 0 && read.text !== undefined ? read.text : document.toString({ lineWidth: 0 }),
    places: leafPlaces(index, applied.paths),
    sourceOf: (path) => index.entries.get(path)?.comment,
  };
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
