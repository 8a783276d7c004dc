import { Refusal } from '../job/refusal.ts';

/** Pixels for each of SVG: sharp on a slide and in print. */
const ZOOM = 2;
const PACKAGE = '@resvg/resvg-js';
const SAMPLE = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><text y="20">Headroom</text></svg>';

type Resvg = typeof import('@resvg/resvg-js').Resvg;
export type DrawPng = (svg: string) => Uint8Array;

/**
 * How SVG becomes PNG on this machine, with the typefaces that it has.
 * @throws Refusal where the package for it, or any typeface, is missing.
 */
export async function openPng(load = async () => (await import('@resvg/resvg-js')).Resvg): Promise<DrawPng> {
  const Resvg: Resvg = await load().catch(() => {
    throw new Refusal(
      `--format png: expected the package ${PACKAGE}, got an installation without it. Run npm install ${PACKAGE}, or write --format svg.`,
    );
  });
  const open = (svg: string) =>
    new Resvg(svg, { font: { loadSystemFonts: true }, fitTo: { mode: 'zoom', value: ZOOM }, logLevel: 'off' });
  if (open(SAMPLE).innerBBox() === undefined) {
    throw new Refusal(
      '--format png: expected a typeface for the labels, got a machine without any. Install one, such as DejaVu Sans, or write --format svg.',
    );
  }
  return (svg) => open(svg).render().asPng();
}
