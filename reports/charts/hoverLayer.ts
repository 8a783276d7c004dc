import type { ChartSpec, Tone } from '../chartSpec.ts';
import { escapeHtml } from '../page/escapeHtml.ts';
import type { PlotOptions } from '../plot.ts';
import { type Readout, readouts } from './readouts.ts';
import { type Sheet, textWidth } from './sheet.ts';

/** So many places to point at: a quarter of ten years on a wide sheet; a finger is broader. */
const PLACES = { wide: 48, narrow: 20 } as const;
const PAD = 7;

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/**
 * Figures under the pointer without a script: strips that are not seen until one is pointed at or touched, each with its
 * rule and box. For eyes only: what is read aloud is the description of the chart.
 */
export function hoverLayer(spec: ChartSpec, sheet: Sheet, options: PlotOptions): string {
  const { width = 0, height = 0, marginLeft = 0, marginRight = 0, marginTop = 0, marginBottom = 0 } = options;
  const box = { left: marginLeft, right: width - marginRight, top: marginTop, bottom: height - marginBottom };
  const strips = readouts(spec, PLACES[sheet.name]).map((readout) => strip(readout, box, spec.months, sheet));
  return strips.length === 0 ? '' : `<g class="strips" aria-hidden="true">\n${strips.join('\n')}\n</g>`;
}

function strip({ from, to, month, title, lines }: Readout, box: Box, months: number, sheet: Sheet): string {
  const at = (t: number) => tenth(box.left + ((box.right - box.left) * t) / months);
  const step = sheet.font * 1.3;
  const wide = Math.ceil(
    Math.max(...[title, ...lines.map(({ words }) => `● ${words}`)].map((words) => textWidth(words, sheet))),
  );
  const right = at(month) + wide + 2 * PAD + 6 <= box.right;
  const x = right ? at(month) + 6 : Math.max(0, at(month) - 6 - wide - 2 * PAD);
  const row = (words: string, i: number) =>
    `<tspan x="${tenth(x + PAD)}" y="${tenth(box.top + PAD + step * (i + 0.75))}">${words}</tspan>`;
  const dot = (tone: Tone | undefined) => (tone === undefined ? '' : `<tspan fill="var(--${tone})">●</tspan> `);
  const said = [
    row(`<tspan class="when">${escapeHtml(title)}</tspan>`, 0),
    ...lines.map(({ words, tone }, i) => row(dot(tone) + escapeHtml(words), i + 1)),
  ];
  const tall = tenth(step * (lines.length + 1) + 2 * PAD);
  return `<g class="strip"><rect x="${at(from)}" y="${box.top}" width="${tenth(at(to) - at(from))}" height="${box.bottom - box.top}" fill="transparent"/><path d="M${at(month)},${box.top}V${box.bottom}"/><rect class="box" x="${tenth(x)}" y="${box.top}" width="${wide + 2 * PAD}" height="${tall}"/><text text-anchor="start">${said.join('')}</text></g>`;
}

const tenth = (value: number) => Math.round(value * 10) / 10;
