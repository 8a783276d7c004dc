import { cut, escapeText } from './showValue.ts';

/** Where something stands: in a file, or in an option of the command line. */
export type Place =
  | {
      /** As it was named. */
      readonly file: string;
      /** From 1. */
      readonly line: number;
      /** From 1, in characters. */
      readonly column: number;
    }
  | {
      /** Path of the value that an option sets. */
      readonly set: string;
    };

/** Something in the input that cannot be used, as one sentence with its place, the rule, the value and the way out. */
export type Mistake = {
  /** Where it stands. */
  readonly place: Place;
  /** Dotted path of the key; empty where the mistake is of the whole file. */
  readonly path: string;
  /** The rule, the value and the way out. */
  readonly sentence: string;
};

/** `scenarios/solo.yaml:41:11 people.csa.ramp: expected ...`. */
export function mistakeText({ place, path, sentence }: Mistake): string {
  const where = 'set' in place ? `--set ${shortPath(place.set)}` : `${place.file}:${place.line}:${place.column}`;
  const what = path === '' || ('set' in place && `${place.set}.`.startsWith(`${path}.`)) ? '' : ` ${shortPath(path)}`;
  return `${escapeText(where + what)}: ${sentence}`;
}

const LONGEST_PATH = 12;

/** A path whose keys, and their number, may be read. */
function shortPath(path: string): string {
  const keys = path.split('.');
  const shown = keys
    .slice(0, LONGEST_PATH)
    .map((key) => cut(key))
    .join('.');
  return keys.length > LONGEST_PATH ? `${shown}...` : shown;
}

/** Names of the files and paths of the sets, in the order in which their mistakes are told. */
export type Order = { readonly files: readonly string[]; readonly sets: readonly string[] };

/** In the order of the files; those of the command line after them, in the order in which they were given. */
export function sortMistakes(mistakes: readonly Mistake[], { files, sets }: Order): readonly Mistake[] {
  const seen = new Set<string>();
  return mistakes
    .filter((mistake) => {
      const text = mistakeText(mistake);
      return seen.has(text) ? false : seen.add(text);
    })
    .sort(({ place: a }, { place: b }) => {
      if ('set' in a && 'set' in b) return sets.indexOf(a.set) - sets.indexOf(b.set);
      if ('set' in a || 'set' in b) return 'set' in a ? 1 : -1;
      return files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column;
    });
}
