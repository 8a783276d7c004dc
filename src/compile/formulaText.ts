import { refuse } from './formulaNode.ts';

const LONGEST = 1000;
const DEEPEST = 50;
const CHARACTERS = /&&|\|\||[^\w\s.+\-*/^()<>=!?:,]/u;

const INSTEAD: Readonly<Record<string, string>> = {
  '%': 'Write a share as a number, such as 0.85 for 85 %.',
  $: 'Write dollars as a plain number, such as 60000.',
  '&': 'Write and.',
  '&&': 'Write and.',
  '|': 'Write or.',
  '||': 'Write or.',
  '!': 'Write not, such as not (cash > 60000).',
  '=>': 'Write >=.',
  '=<': 'Write <=.',
  '<>': 'Write !=.',
};
/** Signs of other languages which the parser would take for something else. */
const FOREIGN = /(?<![<>=!])=[<>]|<>|!(?!=)/;
const LOUD = /\b(?:AND|OR|NOT|And|Or|Not)\b/;
const LIST_ITEM = /\b[A-Za-z]\w*(?:\.[A-Za-z]\w*)*(?:\.\d|\s*\[)[\w.\]]*/;

/** What needs no parser to be refused: signs outside the language, and texts made to keep one busy. */
export const checkText = (text: string, of?: 'household' | 'input'): void => {
  if (text.trim() === '') refuse('a formula', text, 'Write one, such as cash > 60000.');
  if (text.length > LONGEST)
    refuse(`a formula of at most ${LONGEST} characters`, text, 'Shorten it, or make two policies of it.');
  const item = LIST_ITEM.exec(text)?.[0];
  if (item !== undefined)
    refuse(
      'names that lead to no item of a list',
      item,
      of === 'input'
        ? 'Write that number under assumptions, and name it in both places, such as = assumptions.rate.'
        : 'Write the number itself.',
    );
  const loud = LOUD.exec(text)?.[0];
  if (loud !== undefined) refuse('and, or and not in small letters', loud, `Write ${loud.toLowerCase()}.`);
  const sign = (CHARACTERS.exec(text) ?? FOREIGN.exec(text))?.[0];
  if (sign !== undefined)
    refuse(
      'names, numbers and the signs of formulas',
      sign,
      INSTEAD[sign] ?? 'See docs/formulas.md for what may be said.',
    );
  const grouped = /\d+(?:,\d{3})+(?!\d)/.exec(text)?.[0];
  if (grouped !== undefined)
    refuse(
      'numbers without commas',
      grouped,
      `Write ${grouped.replaceAll(',', '')}, or a blank after a comma that parts two values.`,
    );
  let open = 0;
  for (const character of text) {
    if (character === '(') open += 1;
    if (character === ')') open -= 1;
    if (open > DEEPEST) tooDeep(text);
  }
};

/** @throws FormulaMistake always. */
export const tooDeep = (text: string): never =>
  refuse(`a formula whose parts lie at most ${DEEPEST} deep in each other`, text, 'Make it simpler.');

/** @throws FormulaMistake when a part lies too deep. */
export const checkDepth = (depth: number, text: string): void => {
  if (depth > DEEPEST) tooDeep(text);
};
