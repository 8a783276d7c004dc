import { execFileSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TestContext } from 'vitest';

/** Each sheet as text with commas: values as they are stored, numbers with all digits, dates as LibreOffice shows them. */
const EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
const PATIENCE = 60_000; // ms

function findLibreOffice(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, 'soffice')).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Why a test with LibreOffice does not run here; undefined where it does. */
function libreOfficeMissing(): string | undefined {
  if (findLibreOffice() !== undefined) return undefined;
  const sentence = 'no LibreOffice found: install it (Debian: libreoffice-calc)';
  if (process.env.CI) throw new Error(`${sentence}; with CI set, its tests are not skipped`);
  return `${sentence}; this test is skipped`;
}

/**
 * Opens a workbook in LibreOffice and gives its sheets by name, each as the text of a CSV file. Skips the test with a sentence
 * where there is no LibreOffice, and fails it where CI is set.
 */
export function readWorkbook(context: TestContext, workbook: Uint8Array): ReadonlyMap<string, string> {
  const missing = libreOfficeMissing();
  if (missing) context.skip(missing);
  const folder = mkdtempSync(join(tmpdir(), 'headroom-office-'));
  try {
    writeFileSync(join(folder, 'book.xlsx'), workbook);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const options = [profile, '--headless', '--convert-to', EVERY_SHEET, '--outdir', folder, join(folder, 'book.xlsx')];
    execFileSync(findLibreOffice() as string, options, { timeout: PATIENCE, stdio: 'pipe' });
    const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    return new Map(
      files.map((name) => [name.slice('book-'.length, -'.csv'.length), readFileSync(join(folder, name), 'utf8')]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
