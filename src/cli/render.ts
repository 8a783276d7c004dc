import { parseHTML } from 'linkedom';
import { renderHtml } from '../../reports/html.ts';
import { madeFromForecast } from '../../reports/page/madeFrom.ts';
import { sealPage } from '../../reports/page/sealPage.ts';
import type { LivedFutures } from '../../reports/replay/livedFutures.ts';
import type { RunFacts } from '../../reports/runFacts.ts';
import { tellStory } from '../../reports/story.ts';
import { renderTerminal } from '../../reports/terminal.ts';
import { sha256 } from '../job/sha256.ts';
import type { Forecast } from '../summary/forecast.ts';
import type { Format } from './forecastOptions.ts';
import type { DrawPng } from './openPng.ts';
import { CHARTS } from './outputs.ts';
import type { NamedContent } from './writeFiles.ts';

/** What some formats need beside the forecast: the files about single trials, how pictures are drawn, and single futures. */
export type Means = {
  readonly trialFiles?: readonly NamedContent[] | undefined;
  readonly drawPng?: DrawPng | undefined;
  readonly lived?: LivedFutures | undefined;
};

/** The files of a forecast, complete before the first is written. */
export async function fileContents(
  forecast: Forecast,
  facts: RunFacts,
  formats: readonly Format[],
  { trialFiles = [], drawPng, lived }: Means = {},
): Promise<readonly NamedContent[]> {
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>');
  const story = tellStory(forecast, lived);
  const charts = async () =>
    (await import('../../reports/pictures/chartFiles.ts')).chartFiles(story, forecast, document);
  const makers: Readonly<Record<Format, () => Promise<readonly NamedContent[]>>> = {
    html: async () => [
      {
        name: 'report.html',
        content: sealPage(
          renderHtml(story, forecast, facts, document),
          madeFromForecast(forecast),
          { ...facts, command: lived?.command ?? '' },
          sha256,
        ),
      },
    ],
    json: async () => [{ name: 'forecast.json', content: `${JSON.stringify(forecast)}\n` }],
    csv: async () => (await import('../../reports/rows/csvFiles.ts')).csvFiles(forecast),
    xlsx: async () => {
      const { workbookOf } = await import('../../reports/workbook/workbookOf.ts');
      return [{ name: 'forecast.xlsx', content: await workbookOf(story, forecast) }];
    },
    parquet: async () => trialFiles,
    png: async () => {
      if (drawPng === undefined) throw new Error('pictures were asked for, and nobody brought what draws them');
      return (await charts()).map(({ name, svg }) => ({ name: `${CHARTS}/${name}.png`, content: drawPng(svg) }));
    },
    svg: async () => (await charts()).map(({ name, svg }) => ({ name: `${CHARTS}/${name}.svg`, content: svg })),
    md: async () => {
      const { summaryMarkdown } = await import('../../reports/markdown/summaryMarkdown.ts');
      return [{ name: 'summary.md', content: summaryMarkdown(story) }];
    },
  };
  const files: NamedContent[] = [];
  for (const format of formats) files.push(...(await makers[format]()));
  return files;
}

export function terminalText(
  forecast: Forecast,
  facts: RunFacts,
  style: { readonly columns: number; readonly color: boolean; readonly plain?: boolean },
  lived?: LivedFutures,
): string {
  return renderTerminal(tellStory(forecast, lived), facts, style);
}
