import type { Formula } from '../plan/formula.ts';
import { showValue } from '../scenario/showValue.ts';
import { FormulaMistake, type Node, refuse } from './formulaNode.ts';
import { checkText, tooDeep } from './formulaText.ts';
import { type FormulaAsk, readTree } from './formulaTree.ts';
import { plainFormula } from './plainFormula.ts';

export type FormulaAnswer =
  | { readonly ok: true; readonly formula: Formula }
  | { readonly ok: false; readonly sentence: string };

/** Reads a formula as people write it; a leading `=` is allowed. Never throws for what the text says. */
export type ParseFormula = (text: string, ask: FormulaAsk) => FormulaAnswer;

type Parse = (text: string) => Node;

/** What the parser stumbled over, in words. */
const stumble = (text: string, error: Error & { readonly char?: number }): never => {
  if (error instanceof RangeError) return tooDeep(text);
  const rest = text.slice(Math.max(0, (error.char ?? 1) - 1)).trim();
  if (rest === '' || /^Unexpected end/.test(error.message))
    return refuse('a whole formula', text, 'It ends too soon: write what is missing, such as a value or a ).');
  return refuse('a formula such as cash > 60000', text, `It cannot be read from ${showValue(rest.slice(0, 20))} on.`);
};

const readText = (parse: Parse, text: string): Node => {
  try {
    return parse(text);
  } catch (error) {
    return stumble(text, error as Error);
  }
};

const answer = (parse: Parse, text: string, ask: FormulaAsk): FormulaAnswer => {
  try {
    const line = plainFormula(text);
    checkText(line, ask.of);
    return { ok: true, formula: readTree(readText(parse, line), ask) };
  } catch (error) {
    if (error instanceof FormulaMistake) return { ok: false, sentence: error.message };
    throw error;
  }
};

/** Loads the parser, which takes a quarter of a second: only where there is a formula to read. */
export const loadParser = async (): Promise<ParseFormula> => {
  const { create, parseDependencies } = await import('mathjs/number');
  const { parse } = create({ parseDependencies });
  if (parse === undefined) throw new TypeError('mathjs brought no parser');
  return (text, ask) => answer((line) => parse(line) as Node, text, ask);
};
