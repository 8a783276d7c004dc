import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { topFolder } from '../topFolder.ts';
import { command, FIRMS_FILE, MARKETS_FILE } from './command.ts';
import { Mistake } from './mistake.ts';

// npm run hindcast -- [FIRMS.csv] [--markets FILE] [--trials N] [--seed TEXT] [--apart FIRMS] [--json OUT]
const TOP = topFolder();

const because = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The data of the default paths lie beside the checkout; paths that are given are from where the command is run. */
const placeOf = (path: string): string =>
  path === FIRMS_FILE || path === MARKETS_FILE ? fileURLToPath(new URL(path, TOP)) : path;

const readText = (path: string): string => {
  try {
    return readFileSync(placeOf(path), 'utf8');
  } catch (error) {
    const wayOut = 'Give another: npm run hindcast -- FIRMS.csv --markets RETURNS.csv.';
    throw new Mistake(`${path}: expected a CSV file, found none (${because(error)}). ${wayOut}`);
  }
};

const writeFile = (path: string, text: string): void => {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new Mistake(`--json: expected a file that can be written, ${because(error)}.`);
  }
};

process.exitCode = await command(process.argv.slice(2), {
  readText,
  writeFile,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  live: process.stderr.isTTY === true,
});
