import { Composer, type CST, Document, Lexer, LineCounter, Parser, type YAMLError, YAMLParseError } from 'yaml';
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
  const tokens = tokensOf(text, lineCounter);
  if (tokens === undefined) {
    const place = { file, line: 1, column: 1 };
    return {
      document: new Document(),
      placeAt,
      mistakes: [{ place, path: '', sentence: DEEP_SENTENCE }],
      usable: false,
    };
  }
  const document = compose(tokens, text.length);
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

/** Looked at before composing, which would need memory for every level; undefined where there are too many. */
function tokensOf(text: string, lineCounter: LineCounter): readonly CST.Token[] | undefined {
  lineCounter.addNewLine(0);
  const parser = new Parser(lineCounter.addNewLine);
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      if (parser.stack.length > 4 * DEEPEST) return undefined;
      tokens.push(token);
    }
    if (parser.stack.length > 4 * DEEPEST) return undefined;
  }
  tokens.push(...parser.end());
  return tokens;
}

/** The first document, as `parseDocument` of the library composes it; a second one is an error of the first. */
function compose(tokens: readonly CST.Token[], length: number): Document {
  const composer = new Composer({ schema: 'core', prettyErrors: false, uniqueKeys: false });
  const [first, second] = composer.compose(tokens, true, length);
  if (second !== undefined) {
    const at: [number, number] = [second.range[0], second.range[1]];
    first.errors.push(new YAMLParseError(at, 'MULTIPLE_DOCS', 'Source contains multiple documents'));
  }
  return first;
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
    case 'BLOCK_IN_FLOW':
      return `expected one \`key: value\` between commas, got ${near}. Put a value which holds a colon in quotes.`;
    case 'MISSING_CHAR':
      if (/^Missing closing ["']quote/.test(error.message))
        return `expected a closing quote, got ${near === '""' ? 'the end of the file' : near}. Write the same quote where the text ends.`;
      return yamlSentence(error, near);
    default:
      return yamlSentence(error, near);
  }
}

const yamlSentence = ({ message }: YAMLError, near: string): string =>
  `expected YAML, got ${near === '""' ? 'the end of the file' : near}. ${message.replace(/\.?$/, '.')}`;
