import { refuse } from './formulaNode.ts';

const LONGEST = 1000;
const DEEPEST = 50;
const CHARACTERS = /[^\w\s.+\-*/^()<>=!?:,]/u;

const INSTEAD: Readonly<Record<string, string>> = {
  '%': 'Write a share as a number, such as 0.85 for 85 %.',
  $: 'Write dollars as a plain number, such as 60000.',
  '&': 'Write and.',
  '|': 'Write or.',
};

/** What needs no parser to be refused: signs outside the language, and texts made to keep one busy. */
export const checkText = (text: string): void => {
  if (text.trim() === '') refuse('a formula', text, 'Write one, such as cash > 60000.');
  if (text.length > LONGEST)
    refuse(`a formula of at most ${LONGEST} characters`, text, 'Shorten it, or make two policies of it.');
  const sign = CHARACTERS.exec(text)?.[0];
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
