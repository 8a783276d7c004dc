import { type Document, Lexer, LineCounter, Parser, parseDocument, type YAMLError } from 'yaml';
import type { Mistake, Place } from './mistake.ts';
import { showValue } from './showValue.ts';
import { yamlSlip } from './yamlSlip.ts';

export const DEEPEST = 64;
/** Each is looked for in the whole text. */
const MOST_SLIPS = 20;

export type ParsedYaml = {
  readonly document: Document;
  readonly placeAt: (offset: number) => Place;
  readonly mistakes: readonly Mistake[];
  /** False where the text is so broken that looking at its keys would only make noise. */
  readonly usable: boolean;
};

/** Reads YAML 1.2 (JSON is YAML), keeping the place of everything. */
export function parseYaml(file: string, text: string): ParsedYaml {
  const lineCounter = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  if (tooDeep(text)) {
    const place = { file, line: 1, column: 1 };
    return {
      document: parseDocument(''),
      placeAt,
      mistakes: [{ place, path: '', sentence: DEEP_SENTENCE }],
      usable: false,
    };
  }
  const document = parseDocument(text, { lineCounter, schema: 'core', prettyErrors: false, uniqueKeys: false });
  const mistakes: Mistake[] = [];
  const lines = new Set<number>();
  for (const error of [...document.errors, ...document.warnings]) {
    const line = lineCounter.linePos(error.pos[0]).line;
    if (lines.has(line)) continue; // one slip of the pen makes several errors on its line
    lines.add(line);
    const slip = mistakes.length < MOST_SLIPS ? yamlSlip(error, text) : undefined;
    if (slip !== undefined) lines.add(lineCounter.linePos(slip.offset).line);
    const place = placeAt(slip?.offset ?? error.pos[0]);
    mistakes.push({ place, path: '', sentence: slip?.sentence ?? errorSentence(error, text) });
  }
  return { document, placeAt, mistakes, usable: document.errors.length === 0 };
}

export const DEEP_SENTENCE = `expected at most ${DEEPEST} levels of keys, got more. Is this the right file?`;

/** Looked at before composing, which would need memory for every level. */
function tooDeep(text: string): boolean {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    for (const _ of parser.next(lexeme)) if (parser.stack.length > 4 * DEEPEST) return true;
    if (parser.stack.length > 4 * DEEPEST) return true;
  }
  return false;
}

function errorSentence(error: YAMLError, text: string): string {
  const near = showValue(text.slice(error.pos[0]).split('\n', 1)[0].trim());
  switch (error.code) {
    case 'MULTIPLE_DOCS':
      return 'expected one scenario in a file, got several documents. Remove the line `---` and what follows it.';
    case 'TAB_AS_INDENT':
      return `expected spaces at the start of a line, got a tab. Replace it by spaces.`;
    case 'BAD_SCALAR_START':
      return `expected a value, got ${near}. Put it in quotes.`;
    case 'BLOCK_AS_IMPLICIT_KEY':
      return `expected one \`key: value\` on a line, got ${near}. Check the indentation, or put a value which holds a colon in quotes.`;
    case 'TAG_RESOLVE_FAILED':
      return `expected a value without a tag, got ${near}. Remove the tag, the word which starts with an exclamation mark.`;
    default:
      return `expected YAML, got ${near === '""' ? 'the end of the file' : near}. ${error.message.replace(/\.?$/, '.')}`;
  }
}
