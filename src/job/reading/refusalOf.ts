import { type Mistake, mistakeText } from '../../scenario/mistake.ts';
import { Refusal } from '../refusal.ts';

/** Mistakes in a scenario, or in a file that it names, as they are told. */
export const refusalOf = (...mistakes: readonly Mistake[]): Refusal => new Refusal(...mistakes.map(mistakeText));
