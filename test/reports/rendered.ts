import { parseHTML } from 'linkedom';
import { renderHtml } from '../../reports/html.ts';
import type { RunFacts } from '../../reports/runFacts.ts';
import { tellStory } from '../../reports/story.ts';
import type { Forecast } from '../../src/summary/forecast.ts';

export const FACTS: RunFacts = {
  finishedAt: '2026-11-21 08:00 UTC',
  seconds: 1.93,
  threads: 2,
  node: '20.20.2',
  headroom: '0.1.0',
};

export const chartDocument = parseHTML('<html></html>').document;

export function page(forecast: Forecast): string {
  return renderHtml(tellStory(forecast), forecast, FACTS, chartDocument);
}

export function parsed(html: string) {
  return parseHTML(html).document;
}
