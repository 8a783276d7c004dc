import {
  type AreaYOptions,
  type Data,
  type LineYOptions,
  type Markish,
  areaY as plotAreaY,
  lineY as plotLineY,
} from '@observablehq/plot';
import { tenthsLine } from './charts/tenthsLine.ts';

/** The one door to Observable Plot: the marks that the charts are made of. */

export type { Markish, PlotOptions } from '@observablehq/plot';
export { dot, plot, rect, ruleX, ruleY, text } from '@observablehq/plot';

export const areaY = (data: Data, options: AreaYOptions): Markish => plotAreaY(data, { curve: tenthsLine, ...options });

export const lineY = (data: Data, options: LineYOptions): Markish => plotLineY(data, { curve: tenthsLine, ...options });
