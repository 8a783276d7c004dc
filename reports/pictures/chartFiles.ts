import type { Forecast } from '../../src/summary/forecast.ts';
import type { ChartDocument } from '../charts/drawChart.ts';
import type { Story } from '../story.ts';
import { type ChartFile, chartFile } from './chartFile.ts';

/** Every chart of a story as a file of its own; `document` lends Plot a DOM. */
export function chartFiles({ blocks }: Story, forecast: Forecast, document: ChartDocument): readonly ChartFile[] {
  return blocks.flatMap((block) =>
    block.chart === undefined ? [] : [chartFile(block, block.chart, forecast, document)],
  );
}
