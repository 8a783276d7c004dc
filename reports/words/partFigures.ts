import { partFigure } from './partFigure.ts';
import { percentParts } from './percentParts.ts';

/** The parts of one whole: shares in whole percent that add up to 100, all else each by itself. */
export const partFigures = (values: readonly number[], unit: string): readonly string[] =>
  unit === 'share' ? percentParts(values) : values.map((value) => partFigure(value, unit));
