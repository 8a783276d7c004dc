import { isOneFigure, scoreText } from '../scenario/tierScore.ts';
import type { AskedFormula } from './askedFormulas.ts';
import { SCORE_ASK } from './scoreProgram.ts';

/** Keys whose value is words, whatever sign it begins with. */
const WORDS = new Set(['meta', 'label', 'name', 'title', 'question', 'description', 'source', 'unit', 'column']);
const EXPRESSION = /^\s*=(?!=)/;
const MOST_CHARACTERS = 1000; // the schema tells of longer ones

type Ask = Omit<AskedFormula, 'path' | 'text'>;

/** Which formula stands at a path of a scenario; undefined where there is none. */
const askAt = (path: readonly string[], text: string): Ask | undefined => {
  const [top, , key] = path;
  if (top === 'policies' && key === 'when' && path.length === 3) return { wants: 'truth' };
  if (top === 'goals' && key === 'that' && path.length === 3) return { wants: 'truth' };
  if (top === 'measures' && (path.length === 2 || (key === 'is' && path.length === 3))) return { wants: 'number' };
  if (path.join('.') === 'tierReview.by')
    return isOneFigure(scoreText({ tierReview: { by: text } })) ? undefined : SCORE_ASK;
  return EXPRESSION.test(text) ? { wants: 'number', of: 'input' } : undefined;
};

/**
 * The formulas of a scenario that is not right otherwise, found where they stand. What they may name is not known, so that
 * every name is taken; all else that is wrong with them can be told.
 */
export const draftFormulas = (data: unknown): readonly AskedFormula[] => {
  const found: AskedFormula[] = [];
  const visit = (value: unknown, path: readonly string[]): void => {
    if (typeof value === 'string') {
      const ask = value.trim() === '' || value.length > MOST_CHARACTERS ? undefined : askAt(path, value);
      if (ask !== undefined) found.push({ path: path.join('.'), text: value, ...ask });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) if (!WORDS.has(key)) visit(inner, [...path, key]);
    }
  };
  visit(data, []);
  return found;
};
