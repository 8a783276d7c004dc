import { partFigure } from '../words/partFigure.ts';

/** A part's figure as short as a label needs it: "> 99 %" for "over 99 %". */
export function figureInChart(value: number, unit: string): string {
  return partFigure(value, unit).replace('over ', '> ').replace('under ', '< ');
}
