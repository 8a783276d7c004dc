import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { RunRequest } from '../../src/plan/runner.ts';
import { BUILT } from './builtThreads.ts';

/** Arrays of a run by name, as base64. */
export type Arrays = Readonly<Record<string, string>>;

type EveryArray = { readonly everyArray: (base: string, plan: string, request: RunRequest) => Promise<Arrays> };

const ORIGIN = 'http://headroom.test/'; // no network is asked: every request is answered here
const RUN = new URL('./everyArray.mjs', import.meta.url);

/** Runs a plan, given as base64, in this Node, over the built modules. */
export async function nodeRun(plan: string, request: RunRequest): Promise<Arrays> {
  const { everyArray } = (await import(RUN.href)) as EveryArray;
  return everyArray(BUILT.href, plan, request);
}

/** Runs it in a page of Chromium, over the same files as they are: no bundler stands between. */
export async function chromiumRun(page: Page, plan: string, request: RunRequest): Promise<Arrays> {
  await page.route('**/*', (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === '/') return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
    const file = path === '/everyArray.mjs' ? RUN : new URL(`.${path}`, BUILT);
    if (!existsSync(file)) return route.fulfill({ status: 404 });
    return route.fulfill({ contentType: 'text/javascript', body: readFileSync(file, 'utf8') });
  });
  await page.goto(ORIGIN);
  const asked = JSON.stringify([ORIGIN, plan, request]);
  // as text: a function would be sent as the test runner has rewritten it
  return page.evaluate(`import('/everyArray.mjs').then(({ everyArray }) => everyArray(...${asked}))`);
}
