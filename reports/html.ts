import type { Forecast } from '../src/summary/forecast.ts';
import type { ChartDocument } from './charts/drawChart.ts';
import { blockHtml } from './page/blockHtml.ts';
import { contentsHtml } from './page/contentsHtml.ts';
import { escapeHtml } from './page/escapeHtml.ts';
import { footHtml } from './page/footHtml.ts';
import { ledeHtml } from './page/ledeHtml.ts';
import { STYLE } from './page/style.ts';
import { typeset } from './page/typeset.ts';
import type { RunFacts } from './runFacts.ts';
import type { Story } from './story.ts';

/** The story as one page that needs nothing else: no network, no script. `document` lends Plot a DOM. */
export function renderHtml(
  story: Story,
  forecast: Pick<Forecast, 'engine'>,
  facts: RunFacts,
  document: ChartDocument,
): string {
  const { title, question, answer, caveat, figures, blocks } = story;
  const strip = figures.map(({ value, label }) => `<div><dt>${typeset(label)}</dt><dd>${typeset(value)}</dd></div>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Headroom ${escapeHtml(forecast.engine.version)}">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<link rel="icon" href="data:,">
<title>${escapeHtml(title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<main>
<div class="top">
<header>
<h1><bdi>${typeset(title)}</bdi></h1>
${question === '' ? '' : `<p class="question"><bdi>${typeset(question)}</bdi></p>`}
<div class="answer">
${answer.map((paragraph) => `<p>${ledeHtml(paragraph)}</p>`).join('\n')}
<p class="caveat">${typeset(caveat)}</p>
</div>
</header>
${strip.length === 0 ? '' : `<dl class="figures">\n${strip.join('\n')}\n</dl>`}
</div>
${contentsHtml(blocks)}
${blocks.map((block) => blockHtml(block, document)).join('\n')}
</main>
${footHtml(story, facts)}
</body>
</html>
`;
}
