import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { page as pageOf } from '../reports/rendered.ts';
import { VARIANTS } from '../reports/variants.ts';
import { withPage } from '../support/chromium.ts';
import { pictures } from './pictures.ts';

/** `npm run gallery` keeps the pictures of a real forecast; otherwise a page made by hand is looked at and nothing written. */
const keep = process.env.MODE === 'gallery';
const TOP = resolve(import.meta.dirname, '../..');
const GALLERY = join(TOP, 'docs/gallery');
const SCENARIO = 'first-hire';
const WIDTHS = [360, 768, 1440] as const;
const MM = 96 / 25.4; // pixels
/** What is left of a sheet between margins of 14 and 15 mm. */
const SHEETS = { A4: { width: 182, height: 267 }, Letter: { width: 187.9, height: 249.4 } } as const;

/** The page as a file, as people open it. */
async function opened(browser: Page, use: (file: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-gallery-'));
  try {
    const file = join(folder, SCENARIO, 'report.html');
    if (keep) {
      const main = join(TOP, 'dist/src/cli/main.js');
      execFileSync(process.execPath, [main, 'forecast', SCENARIO, '--out', folder, '--quiet', '--no-cache']);
    } else {
      mkdirSync(join(folder, SCENARIO));
      writeFileSync(file, pageOf(VARIANTS.two()));
    }
    await browser.goto(`file://${file}`);
    await use(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the page in Chromium', () => {
  test('is no wider than the screen at 360, 768 and 1440 pixels, light and dark', { timeout: 180_000 }, (context) =>
    withPage(context, (browser) =>
      opened(browser, async () => {
        if (keep) for (const name of names()) rmSync(join(GALLERY, name));
        for (const scheme of ['light', 'dark'] as const)
          for (const width of WIDTHS) {
            await browser.emulateMedia({ colorScheme: scheme, media: 'screen' });
            await browser.setViewportSize({ width, height: 900 });
            expect(await browser.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
            if (keep && (scheme === 'light' || width === 1440))
              await pictures(browser, GALLERY, `${width}-${scheme}`, width);
          }
      }),
    ),
  );

  test.for(['A4', 'Letter'] as const)('prints on %s without a cut chart', { timeout: 180_000 }, (sheet, context) =>
    withPage(context, (browser) =>
      opened(browser, async () => {
        const { width, height } = SHEETS[sheet];
        await browser.emulateMedia({ media: 'print', colorScheme: 'light' });
        await browser.setViewportSize({ width: Math.floor(width * MM), height: 900 });
        const figures: readonly { readonly height: number; readonly whole: string; readonly wide: boolean }[] =
          await browser.evaluate(
            `[...document.querySelectorAll('figure')].map((one) => ({ height: one.getBoundingClientRect().height, whole: getComputedStyle(one).breakInside, wide: one.scrollWidth <= one.clientWidth + 1 }))`,
          );
        const tables =
          "[...document.querySelectorAll('.scroll')].filter((one) => one.scrollWidth > one.clientWidth + 1).length";
        expect(await browser.evaluate(tables)).toBe(0);
        expect(figures.length).toBeGreaterThan(10);
        for (const figure of figures) {
          expect(figure.whole).toBe('avoid');
          expect(figure.wide).toBe(true);
          expect(figure.height).toBeLessThan(height * MM);
        }
        if (keep && sheet === 'A4') await pictures(browser, GALLERY, 'print', Math.floor(width * MM));
      }),
    ),
  );

  test('paints first without waiting for anything: no request but for itself', { timeout: 180_000 }, (context) =>
    withPage(context, (browser) =>
      opened(browser, async (file) => {
        const asked: string[] = [];
        browser.on('request', (request) => asked.push(request.url()));
        const paints: number[] = [];
        for (let i = 0; i < (keep ? 7 : 1); i++) {
          await browser.goto('about:blank');
          await browser.goto(`file://${file}`);
          paints.push(
            await browser.evaluate(
              'new Promise((done) => new PerformanceObserver((list) => done(list.getEntries()[0].startTime)).observe({ type: "paint", buffered: true }))',
            ),
          );
        }
        expect(asked.every((url) => url === 'about:blank' || url === `file://${file}` || url === 'data:,')).toBe(true);
        if (keep) writeFileSync(join(GALLERY, 'README.md'), readme(readFileSync(file).length, paints));
      }),
    ),
  );
});

const names = () => {
  mkdirSync(GALLERY, { recursive: true });
  return readdirSync(GALLERY).filter((name) => name.endsWith('.webp'));
};

function readme(bytes: number, paints: readonly number[]): string {
  const sorted = paints.toSorted((a, b) => a - b).map((time) => Math.round(time));
  const rows = names().map(
    (name) => `| [${name}](${name}) | ${Math.round(statSync(join(GALLERY, name)).size / 1024)} kB |`,
  );
  return `# Pictures of the report

\`headroom forecast ${SCENARIO}\`, 10,000 futures of 120 months, as \`npm run gallery\` takes them in Chromium: to be looked
at, by people. What tests hold fast are the drawings and the document as text, in \`test/golden/reports\`.

The page has ${Math.round(bytes / 1024)} kB. Chromium first painted it after ${sorted[0]} ms at best and ${sorted[Math.floor(sorted.length / 2)]} ms in the median of ${sorted.length} openings.

| picture | size |
| --- | ---: |
${rows.join('\n')}
`;
}
