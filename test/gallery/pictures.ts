import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Pixels of the page in one picture: some three screens high, so that it can be looked at. */
const TALL = 5200;
const SCALE = 0.7;
const QUALITY = 55;

/** The page from its top to its end in pictures `<name>-1.webp`, `<name>-2.webp` and so on, small enough to keep. */
export async function pictures(page: Page, folder: string, name: string, width: number): Promise<void> {
  const height: number = await page.evaluate('document.documentElement.scrollHeight');
  await page.setViewportSize({ width, height }); // what lies beyond the window may come out blank
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  const chromium = await page.context().newCDPSession(page);
  for (let i = 0; i * TALL < height; i++) {
    const clip = { x: 0, y: i * TALL, width, height: Math.min(TALL, height - i * TALL), scale: SCALE };
    const { data } = await chromium.send('Page.captureScreenshot', {
      format: 'webp',
      quality: QUALITY,
      clip,
    });
    writeFileSync(join(folder, `${name}-${i + 1}.webp`), Buffer.from(data, 'base64'));
  }
  await chromium.detach();
}
