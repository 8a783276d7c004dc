import type { Forecast } from '../../src/summary/forecast.ts';
import type { Block } from '../block.ts';
import type { ChartSpec } from '../chartSpec.ts';
import { type ChartDocument, drawChart } from '../charts/drawChart.ts';
import { LIGHT } from '../charts/palette.ts';
import { WIDE } from '../charts/sheet.ts';
import { wrapped } from '../console/wrapped.ts';
import { escapeHtml } from '../page/escapeHtml.ts';
import { FAN_KEY } from '../words/fanKey.ts';
import { grouped } from '../words/grouped.ts';
import { plainName } from '../words/plainName.ts';

/** A picture by itself: `name` is fit for a file, `[a-z0-9-]`. */
export type ChartFile = { readonly name: string; readonly svg: string };

/** Those of the page, then what else a machine may have: not every program that draws SVG knows what sans-serif is. */
const TYPEFACES =
  'system-ui, -apple-system, Segoe UI, Roboto, Helvetica Neue, Arial, Liberation Sans, Noto Sans, DejaVu Sans, sans-serif';
const SOFT_INK = '#525c6b';
const MARGIN = 24;
const HEADING = { size: 20, line: 26, letters: 62 };
const CAPTION = { size: 13, line: 19, letters: 104 };
const SOURCE = { size: 11, line: 16, letters: 124 };

/**
 * The chart of a block as a file of its own, on white: heading, caption, picture, and where it comes from. It needs no
 * style from outside; colours and typefaces stand in it.
 */
export function chartFile({ id, heading }: Block, chart: ChartSpec, told: Told, document: ChartDocument): ChartFile {
  const texts = [
    { ...HEADING, words: heading, fill: LIGHT.ink, weight: 700 },
    {
      ...CAPTION,
      words: chart.kind === 'fan' ? `${chart.caption} ${FAN_KEY}` : chart.caption,
      fill: SOFT_INK,
      weight: 400,
    },
  ];
  let y = MARGIN - 8;
  const put = ({ size, line, letters, words, fill, weight }: (typeof texts)[number]): string =>
    wrapped(words, letters)
      .map((text) => {
        y += line;
        const place = `x="${MARGIN}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}"`;
        return `<text ${place}>${escapeHtml(text)}</text>`;
      })
      .join('\n');
  const title = put(texts[0]);
  y += 4;
  const caption = put(texts[1]);
  const top = y + 16;
  const drawn = drawChart(chart, WIDE, id, heading, document);
  y = top + WIDE.height + 8;
  const source = put({ ...SOURCE, words: sourceLine(told), fill: SOFT_INK, weight: 400 });
  const [width, height] = [WIDE.width + 2 * MARGIN, y + MARGIN - 6];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-wide-title ${id}-wide-desc" color="${LIGHT.ink}" font-family="${TYPEFACES}">
<rect width="100%" height="100%" fill="#ffffff"/>
${title}
${caption}
<g transform="translate(${MARGIN},${top})" text-anchor="middle" font-size="${WIDE.font}" fill="${LIGHT.ink}">${inside(drawn)}</g>
${source}
</svg>
`;
  return { name: id, svg: plainColours(svg) };
}

type Told = Pick<Forecast, 'scenario' | 'trials' | 'seed' | 'engine'>;

function sourceLine({ scenario, trials, seed, engine }: Told): string {
  const title = plainName(scenario.title, 60) || plainName(scenario.name, 60);
  const run = `${grouped(trials)} futures, seed ${plainName(seed, 30)}`;
  return `${title}. Headroom ${plainName(engine.version, 20)}, ${run}, scenario ${plainName(scenario.digest, 12)}`;
}

/** What stands in a drawing, without its frame. */
function inside(svg: string): string {
  return svg.replace(/^<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '');
}

/** The page names its colours, so that a dark screen may change them; a picture by itself has them in it. */
function plainColours(svg: string): string {
  return svg.replace(/="var\(--[a-z]+, (#[0-9a-f]{6})\)"/g, '="$1"').replaceAll('="currentColor"', `="${LIGHT.ink}"`);
}
