import { fields } from './fields.ts';

/** What a household's tier may go by: the columns that the program of GENERAL.scoreAt loads. */
export const SCORE = fields(['aum', 'revenue', 'age', 'tenure'] as const);
