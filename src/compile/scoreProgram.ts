import { SCORE } from '../plan/score.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { isOneFigure, scoreText } from '../scenario/tierScore.ts';
import type { Names } from './names.ts';
import type { ParseFormula } from './parseFormula.ts';
import { type Instruction, makeProgrammer } from './programs.ts';
import { readFormula } from './readFormula.ts';

/** What an expression of `tierReview.by` may say: the figures of one household, as they are now. */
export const SCORE_ASK = { names: SCORE.names, wants: 'number', of: 'household' } as const;

/** The program that gives the figure a household's tier goes by, over the columns of SCORE; empty for AUM. */
export const scoreProgram = (s: Scenario, names: Names, parse: ParseFormula | undefined): readonly Instruction[] => {
  const text = scoreText(s);
  if (text === 'aum') return [];
  const { condition } = makeProgrammer(names, [], new Map(SCORE.names.map((name, i) => [name, i])));
  return condition(isOneFigure(text) ? text : readFormula(parse, text, SCORE_ASK));
};
