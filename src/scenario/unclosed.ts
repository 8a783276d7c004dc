import { Lexer } from 'yaml';
import { showValue } from './showValue.ts';
import type { Slip } from './yamlSlip.ts';

const CLOSES: ReadonlyMap<string, string> = new Map([
  ['{', '}'],
  ['[', ']'],
]);
/** What the lexer says besides the text: a document, the end of a list in brackets, a scalar. */
const MARKS = '\u0002\u0018\u001f';

/** The brace or bracket that is still open at an offset, where the YAML library missed its end; nothing where none is. */
export function unclosed(text: string, until: number): Slip | undefined {
  const open: { readonly offset: number; readonly sign: string }[] = [];
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (offset >= until) break;
    if (MARKS.includes(lexeme)) continue;
    if (CLOSES.has(lexeme)) open.push({ offset, sign: lexeme });
    else if (lexeme === '}' || lexeme === ']') open.pop();
    offset += lexeme.length;
  }
  const last = open.at(-1);
  if (last === undefined) return undefined;
  const closing = CLOSES.get(last.sign);
  const next = text.slice(until).trim().split('\n', 1)[0];
  const got = next === '' ? 'the end of the file' : showValue(next);
  return {
    offset: last.offset,
    sentence: `expected a ${closing} that closes this ${last.sign}, got ${got}. Write ${closing} where the ${last.sign === '{' ? 'map' : 'list'} ends.`,
  };
}
