import { type Document, isMap, isScalar, visit, type YAMLMap } from 'yaml';
import { decodeText } from './decodeText.ts';
import { extendsMistake } from './extendsOf.ts';
import { type DocumentIndex, indexDocument } from './indexDocument.ts';
import { isNothing } from './isNothing.ts';
import { joinSplits } from './joinSplits.ts';
import { type MergeNotes, mergeMaps } from './mergeMaps.ts';
import type { Mistake, Place } from './mistake.ts';
import { parseYaml } from './parseYaml.ts';
import { topMistake } from './topMistake.ts';
import { writeOutAliases } from './writeOutAliases.ts';
import { type DefaultTable, writeOutTable } from './writeOutTable.ts';

/** The text of one file. */
export type ScenarioText = {
  /** How the file is called in mistakes. */
  readonly file: string;
  readonly content: Uint8Array | string;
  /** For a base: the way from the folder of the first text to its own, such as `../`; data files are named from there. */
  readonly folder?: string;
};

export type TextsRead = {
  readonly document: Document;
  readonly placeAt: (offset: number) => Place;
  readonly index: DocumentIndex;
  /** Where a null removes what is inherited, by path. */
  readonly removed: ReadonlyMap<string, Place>;
  readonly mistakes: readonly Mistake[];
  /** The text as it stands, where nothing was merged. */
  readonly text: string | undefined;
};

export type TextRules = {
  readonly tables: readonly DefaultTable[];
  /** Where a scenario names files of figures. */
  readonly dataFiles: readonly (readonly string[])[];
};

type Read = TextsRead & { readonly text: string };

/** Reads a scenario and what it extends, nearest first, as one document. */
export function readTexts(
  texts: readonly [ScenarioText, ...ScenarioText[]],
  rules: TextRules,
): TextsRead | { readonly mistakes: readonly Mistake[] } {
  const read: Read[] = [];
  const mistakes: Mistake[] = [];
  for (const text of texts) {
    const one = readOne(text);
    mistakes.push(...one.mistakes);
    if ('document' in one) read.push(one);
  }
  if (read.length < texts.length) return { mistakes };
  const alone = extendsMistake(read[read.length - 1].document, read[read.length - 1].placeAt);
  if (alone !== undefined) return { mistakes: [...mistakes, alone] };
  if (read.length === 1) return { ...read[0], mistakes };

  const placeAt = onOneLine(read);
  const notes: MergeNotes = { removed: [], lost: [] };
  for (const [i, one] of read.entries()) {
    prepare(one.document, i === 0 ? '' : (texts[i].folder ?? ''), rules.dataFiles);
  }
  const document = read
    .map((one) => one.document)
    .reduceRight((under, over) => merge(under, over, rules.tables, notes));
  const placeOf = (key: unknown): Place => placeAt((isScalar(key) ? key.range?.[0] : undefined) ?? 0);
  mistakes.push(...notes.lost.map(({ path, by, sentence }) => ({ place: placeOf(by.key), path, sentence })));
  const removed = new Map(notes.removed.map(({ path, by }) => [path, placeOf(by.key)]));
  return { document, placeAt, index: indexDocument(document, placeAt), removed, mistakes, text: undefined };
}

function readOne({ file, content }: ScenarioText): Read | { readonly mistakes: readonly Mistake[] } {
  const top: Place = { file, line: 1, column: 1 };
  const decoded = decodeText(content);
  if (!decoded.ok) return { mistakes: [{ place: top, path: '', sentence: decoded.sentence }] };
  const { document, placeAt, mistakes: unread, usable } = parseYaml(file, decoded.text);
  if (!usable) return { mistakes: unread };
  const notMap = topMistake(document, top, placeAt);
  if (notMap !== undefined) return { mistakes: [...unread, notMap] };
  const splits = joinSplits(document, decoded.text).map(({ offset, path, sentence }) => ({
    place: placeAt(offset),
    path,
    sentence,
  }));
  const index = indexDocument(document, placeAt);
  const mistakes = [...unread, ...splits, ...index.mistakes];
  return index.usable ? { document, placeAt, index, removed: new Map(), mistakes, text: decoded.text } : { mistakes };
}

/** Moves the texts behind one another, so that an offset says also which file it is in. */
function onOneLine(read: readonly Read[]): (offset: number) => Place {
  const starts: number[] = [];
  let end = 0;
  for (const { document, text } of read) {
    const start = end;
    visit(document, {
      Node: (_, node) => {
        if (node.range) node.range = [node.range[0] + start, node.range[1] + start, node.range[2] + start];
      },
    });
    starts.push(start);
    end += text.length + 1;
  }
  return (offset) => {
    const at = starts.findLastIndex((start) => start <= offset);
    return read[at].placeAt(offset - starts[at]);
  };
}

/** One text as a part of several: it names no base, holds no alias, and its data files are found from the first text's folder. */
function prepare(document: Document, folder: string, dataFiles: readonly (readonly string[])[]): void {
  writeOutAliases(document);
  document.delete('extends');
  if (folder === '') return;
  for (const path of dataFiles) {
    const named = document.getIn(path, true);
    if (!isScalar(named) || typeof named.value !== 'string' || /^(?:[\\/]|[A-Za-z]:)/.test(named.value)) continue;
    named.value = `${folder}${named.value}`;
    delete named.source;
  }
}

function merge(under: Document, over: Document, tables: readonly DefaultTable[], notes: MergeNotes): Document {
  const says = (path: readonly string[]) => [under, over].some((one) => !isNothing(one.getIn(path, true)));
  for (const table of tables) if (isMap(over.getIn(table.path, true))) writeOutTable(under, table, says);
  mergeMaps(under.contents as YAMLMap, over.contents as YAMLMap, notes);
  return under;
}
