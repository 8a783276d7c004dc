import { renderHtml } from '../../reports/html.ts';
import { madeFromForecast } from '../../reports/page/madeFrom.ts';
import { sealPage } from '../../reports/page/sealPage.ts';
import type { LivedFutures } from '../../reports/replay/livedFutures.ts';
import type { RunFacts } from '../../reports/runFacts.ts';
import { tellStory } from '../../reports/story.ts';
import { renderTerminal } from '../../reports/terminal.ts';
import { sha256 } from '../job/sha256.ts';
import type { Forecast } from '../summary/forecast.ts';
import { chartDocument } from './chartDocument.ts';
import type { Format } from './forecastOptions.ts';
import type { DrawPng } from './openPng.ts';
import { CHARTS } from './outputs.ts';
import type { NamedContent } from './writeFiles.ts';

/** What some formats need beside the forecast: the files about single trials, and how pictures are drawn. */
export type Means = {
  readonly trialFiles?: readonly NamedContent[] | undefined;
  readonly drawPng?: DrawPng | undefined;
};

type Style = { readonly columns: number; readonly color: boolean; readonly plain?: boolean };

/** A forecast as it is shown: its story is told once, for its files and for the terminal. */
export function renderForecast(forecast: Forecast, facts: RunFacts, lived?: LivedFutures) {
  const story = tellStory(forecast, lived);
  const document = chartDocument();
  const charts = async () =>
    (await import('../../reports/pictures/chartFiles.ts')).chartFiles(story, forecast, document);
  const page = () =>
    sealPage(
      renderHtml(story, forecast, facts, document),
      madeFromForecast(forecast),
      { ...facts, command: lived?.command ?? '' },
      sha256,
    );
  const made: Readonly<Record<Format, (means: Means) => Promise<readonly NamedContent[]>>> = {
    html: async () => [{ name: 'report.html', content: page() }],
    json: async () => [{ name: 'forecast.json', content: `${JSON.stringify(forecast)}\n` }],
    csv: async () => (await import('../../reports/rows/csvFiles.ts')).csvFiles(forecast),
    xlsx: async () => {
      const { workbookOf } = await import('../../reports/workbook/workbookOf.ts');
      return [{ name: 'forecast.xlsx', content: await workbookOf(story, forecast) }];
    },
    parquet: async ({ trialFiles = [] }) => trialFiles,
    png: async ({ drawPng }) => {
      if (drawPng === undefined) throw new Error('pictures were asked for, and nobody brought what draws them');
      return (await charts()).map(({ name, svg }) => ({ name: `${CHARTS}/${name}.png`, content: drawPng(svg) }));
    },
    svg: async () => (await charts()).map(({ name, svg }) => ({ name: `${CHARTS}/${name}.svg`, content: svg })),
    md: async () => {
      const { summaryMarkdown } = await import('../../reports/markdown/summaryMarkdown.ts');
      return [{ name: 'summary.md', content: summaryMarkdown(story) }];
    },
  };
  return {
    /** The files of some formats, complete before the first is written. */
    files: async (formats: readonly Format[], means: Means = {}): Promise<readonly NamedContent[]> => {
      const files: NamedContent[] = [];
      for (const format of formats) files.push(...(await made[format](means)));
      return files;
    },
    text: (style: Style): string => renderTerminal(story, facts, style),
  };
}
