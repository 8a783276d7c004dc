import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const FOLDER = fileURLToPath(new URL('../golden/reports/', import.meta.url));

/**
 * Compares with the file kept under test/golden/reports. Where it differs, the new one is written beside it with
 * `-changed` in its name, to look at; UPDATE_GOLDEN=1 keeps the new one.
 */
export function expectGolden(name: string, text: string): void {
  const path = FOLDER + name;
  const changed = path.replace(/(\.\w+)$/, '-changed$1');
  if (process.env.UPDATE_GOLDEN) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    rmSync(changed, { force: true });
    return;
  }
  const same = existsSync(path) && readFileSync(path, 'utf8') === text;
  if (same) rmSync(changed, { force: true });
  else writeFileSync(changed, text);
  expect(same, `${name} differs from its golden: look at ${changed}`).toBe(true);
}
