import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, relative, resolve } from 'node:path';
import { expect } from 'vitest';

const TOP = resolve(import.meta.dirname, '../..');
const GOLDEN = join(TOP, 'test/golden');

type Options = { readonly folder?: string; readonly update?: boolean };

/**
 * Compares a text with the golden of that name, such as `fan.svg`. Where they differ the new one is kept beside it as
 * `fan-changed.svg`, to look at; UPDATE_GOLDEN=1 takes the new ones over.
 */
export function expectGolden(name: string, text: string, options: Options = {}): void {
  const { folder = GOLDEN, update = Boolean(process.env.UPDATE_GOLDEN) } = options;
  const golden = join(folder, name);
  const changed = `${golden.slice(0, golden.length - extname(golden).length)}-changed${extname(golden)}`;
  const before = existsSync(golden) ? readFileSync(golden, 'utf8') : undefined;
  mkdirSync(dirname(golden), { recursive: true });
  if (update) writeFileSync(golden, text);
  if (update || before === text) {
    rmSync(changed, { force: true });
    return;
  }
  writeFileSync(changed, text);
  const where = `look at ${relative(TOP, changed)}; UPDATE_GOLDEN=1 npm test takes it over`;
  if (before === undefined) throw new Error(`there is no golden ${name} yet: ${where}`);
  expect(text, where).toBe(before);
}
