import { partFigure } from '../words/partFigure.ts';
import { partFigures } from '../words/partFigures.ts';

/** A part's figure as short as a label needs it: "> 99 %" for "over 99 %". */
export const figureInChart = (value: number, unit: string): string => short(partFigure(value, unit));

/** The same of all the parts of a whole. */
export const partsInChart = (values: readonly number[], unit: string): readonly string[] =>
  partFigures(values, unit).map(short);

const short = (words: string): string => words.replace('over ', '> ').replace('under ', '< ');
