import { parseHTML } from 'linkedom';
import { renderHtml } from '../../reports/html.ts';
import type { RunFacts } from '../../reports/runFacts.ts';
import { tellStory } from '../../reports/story.ts';
import { renderTerminal } from '../../reports/terminal.ts';
import type { Forecast } from '../summary/forecast.ts';
import type { Format } from './forecastOptions.ts';
import type { NamedContent } from './writeFiles.ts';

/** The files of a forecast, complete before the first is written. */
export function fileContents(forecast: Forecast, facts: RunFacts, formats: readonly Format[]): readonly NamedContent[] {
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>');
  const makers: Readonly<Record<Format, () => NamedContent>> = {
    html: () => ({ name: 'report.html', content: renderHtml(tellStory(forecast), forecast, facts, document) }),
    json: () => ({ name: 'forecast.json', content: `${JSON.stringify(forecast)}\n` }),
  };
  return formats.map((format) => makers[format]());
}

export function terminalText(
  forecast: Forecast,
  facts: RunFacts,
  style: { readonly columns: number; readonly color: boolean; readonly plain?: boolean },
): string {
  return renderTerminal(tellStory(forecast), facts, style);
}
