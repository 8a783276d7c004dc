import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { commandLine } from '../../src/cli/commandLine.ts';
import { compare } from '../../src/cli/compare.ts';
import { compareMachinery } from '../../src/cli/compareMachinery.ts';
import { forecast } from '../../src/cli/forecast.ts';
import { tell } from '../../src/cli/headroom.ts';
import { type Machinery, machinery } from '../../src/cli/machinery.ts';
import { verify } from '../../src/cli/verify.ts';
import { openInline } from '../../src/run/inline.ts';
import { type WorldOptions, world } from './world.ts';

/** The machinery as it is, but in this thread. */
const here = async (): Promise<Machinery> => ({ ...machinery, openRunner: async () => openInline() });

const compareHere = async () => ({ ...compareMachinery, openRunner: async () => openInline() });

/** Runs a command line in a folder and gives back all that it said, and the exit code. */
export async function perform(cwd: string, line: readonly string[], options: WorldOptions = {}) {
  const { effects, stdout, stderr } = world(line, { cwd, ...options });
  let code = 0;
  try {
    const asked = await commandLine(line, { columns: 80, version: '1' });
    if (typeof asked === 'string') throw new Error(asked);
    const call = { effects, asked, signal: new AbortController().signal };
    if (asked.command === 'compare') await compare(call, compareHere);
    else await (asked.command === 'verify' ? verify(call, here) : forecast(call, here));
  } catch (error) {
    code = tell(error, effects);
  }
  return { code, stdout: stdout(), stderr: stderr() };
}

/** A forecast's file as text. */
export async function forecastText(cwd: string, ...line: readonly string[]): Promise<string> {
  const said = await perform(cwd, ['forecast', ...line, '--json', '--no-cache']);
  if (said.code !== 0) throw new Error(said.stderr);
  return said.stdout;
}

/** A comparison's file as text. */
export async function comparisonText(cwd: string, ...line: readonly string[]): Promise<string> {
  const said = await perform(cwd, ['compare', ...line, '--json', '--no-cache']);
  if (said.code !== 0) throw new Error(said.stderr);
  return said.stdout;
}

/** What `verify` says of a file with this content. */
export async function verified(cwd: string, content: string | Uint8Array, ...options: readonly string[]) {
  await fs.writeFile(join(cwd, 'forecast.json'), content);
  return perform(cwd, ['verify', 'forecast.json', ...options]);
}
