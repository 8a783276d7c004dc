/** The one door to Observable Plot: the marks that the charts are made of. */

export type { Markish, PlotOptions } from '@observablehq/plot';
export { areaY, dot, lineY, plot, rect, ruleX, ruleY, text } from '@observablehq/plot';
