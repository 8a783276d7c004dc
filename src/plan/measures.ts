import { assets } from './measures/assets.ts';
import { book } from './measures/book.ts';
import type { MeasureFamily } from './measures/family.ts';
import { money } from './measures/money.ts';
import { people } from './measures/people.ts';
import { prospects } from './measures/prospects.ts';
import { statements } from './measures/statements.ts';
import { value } from './measures/value.ts';
import { work } from './measures/work.ts';

/** Every measure of the built part of the model, in the order of the docs. */
export const MEASURES: readonly MeasureFamily[] = [
  ...book,
  ...assets,
  ...prospects,
  ...work,
  ...people,
  ...money,
  ...statements,
  ...value,
];
