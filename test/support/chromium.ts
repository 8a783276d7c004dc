import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import type { TestContext } from 'vitest';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A browser that stays at home: no sandbox (it may run as root in a container) and no calls of its own. */
export const CHROMIUM_ARGUMENTS: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The first Chromium on the search path, or what CHROMIUM names. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = environment.CHROMIUM;
  if (named) return isProgram(named) ? named : undefined;
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Why a test of the browser does not run here; undefined where it does. */
export function chromiumMissing(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  if (findChromium(environment)) return undefined;
  const sentence = 'no Chromium found: install it, or name it in the variable CHROMIUM';
  if (environment.CI) throw new Error(`${sentence}; with CI set, tests of the browser are not skipped`);
  return `${sentence}; this test is skipped`;
}

/**
 * Opens an empty page in Chromium, hands it to `use` and closes the browser.
 * Skips the test with a sentence where there is no Chromium, and fails it where CI is set.
 */
export async function withPage(context: TestContext, use: (page: Page) => Promise<void>): Promise<void> {
  const missing = chromiumMissing();
  if (missing) context.skip(missing);
  const browser = await chromium.launch({ executablePath: findChromium() as string, args: [...CHROMIUM_ARGUMENTS] });
  try {
    await use(await browser.newPage());
  } finally {
    await browser.close();
  }
}
