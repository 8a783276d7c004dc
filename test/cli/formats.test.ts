import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandLine } from '../../src/cli/commandLine.ts';
import { forecast } from '../../src/cli/forecast.ts';
import { machinery } from '../../src/cli/machinery.ts';
import { Refusal } from '../../src/job/refusal.ts';
import { openInline } from '../../src/run/inline.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { world } from './world.ts';

/** A small forecast in this thread; what it printed. */
async function perform(options: string, cwd: string): Promise<string> {
  const { effects, stdout } = world([], { cwd });
  const line = `forecast solo-advisor --trials 100 --months 6 --no-cache ${options}`;
  const asked = await commandLine(line.split(' '), { columns: 80, version: '1' });
  if (typeof asked === 'string') throw new Error(asked);
  const call = { effects, asked, signal: new AbortController().signal };
  await forecast(call, async () => ({ ...machinery, openRunner: async () => openInline() }));
  return stdout();
}

describe('a forecast in other formats', () => {
  test('writes what is asked for, pictures in a folder of theirs, and says where', async () => {
    const cwd = await temporaryFolder();
    const stdout = await perform('--format csv,xlsx,md,svg,parquet,json', cwd);
    const folder = join(cwd, 'out', 'solo-advisor');
    expect(await fs.readdir(folder)).toEqual([
      'chances.csv',
      'charts',
      'forecast.json',
      'forecast.xlsx',
      'inputs.csv',
      'measures.csv',
      'summary.md',
      'trial-months.parquet',
      'trials.parquet',
    ]);
    expect(await fs.readdir(join(folder, 'charts'))).toContain('assets.svg');
    expect(stdout).toContain('out/solo-advisor/forecast.xlsx\n');
    expect(stdout).toMatch(/^out\/solo-advisor\/charts\/ \(\d+ files\)$/m);
    expect(JSON.parse(await fs.readFile(join(folder, 'forecast.json'), 'utf8')).trialsTable).toBe('trials.parquet');
  });

  test('what is not asked for the next time goes, so that a folder never holds two different forecasts', async () => {
    const cwd = await temporaryFolder();
    await perform('--format csv,svg', cwd);
    await perform('--format json --seed other', cwd);
    const folder = join(cwd, 'out', 'solo-advisor');
    expect(await fs.readdir(folder, { recursive: true })).toEqual(['forecast.json']);
    expect(JSON.parse(await fs.readFile(join(folder, 'forecast.json'), 'utf8'))).not.toHaveProperty('trialsTable');
  });
});

describe('refused before anything is simulated', () => {
  test.each([
    [
      '--format xls',
      '--format: expected one of html, json, csv, xlsx, parquet, png, svg, md, got "xls". Did you mean xlsx?',
    ],
    [
      '--measures cash',
      '--measures: expected --format parquet beside it, whose files hold the measures of each trial, got "cash" without it. Write --format html,json,parquet, or leave --measures out.',
    ],
    [
      '--measures cash --format parquet --json',
      '--measures: expected --format parquet beside it, whose files hold the measures of each trial, got "cash" with --json, which writes no files. Write --format html,json,parquet, or leave --measures out.',
    ],
    [
      '--measures csh --format parquet',
      '--measures: expected names of measures of this scenario, got "csh". Did you mean cash?',
    ],
  ])('%s', async (options, sentence) => {
    const cwd = await temporaryFolder();
    await expect(perform(options, cwd)).rejects.toThrow(new Refusal(sentence));
    expect(await fs.readdir(cwd)).toEqual([]);
  });

  test('single trials of more futures than memory holds', async () => {
    await expect(perform('--format parquet --memory 100KB', await temporaryFolder())).rejects.toThrow(
      /^--memory: expected at least \S+ for 100 trials of 6 months, all of them at once for --format parquet, got 100KB\. Write --memory \S+, or fewer --months\.$/,
    );
  });
});
