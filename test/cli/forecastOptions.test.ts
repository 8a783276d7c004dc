import { describe, expect, test } from 'vitest';
import { commandLine } from '../../src/cli/commandLine.ts';
import { forecastOptions } from '../../src/cli/forecastOptions.ts';

async function options(...args: string[]) {
  const asked = await commandLine(['forecast', 'solo', ...args], { columns: 100, version: '1' });
  if (typeof asked === 'string') throw new Error(asked);
  return forecastOptions(asked, { cores: 7, memory: 16e9 });
}

test('defaults', async () => {
  expect(await options()).toEqual({
    trials: undefined,
    precision: undefined,
    trial: undefined,
    months: undefined,
    seed: 'headroom',
    threads: 7,
    memory: 1e9,
    sets: [],
    out: 'out',
    formats: ['html', 'json'],
    measures: [],
    point: false,
    selfCheck: false,
    json: false,
    quiet: false,
  });
});

describe('numbers', () => {
  test('are read as people write them', async () => {
    expect(await options('--trials', '20,000', '--months', '12', '--threads', '3')).toMatchObject({
      trials: 20_000,
      months: 12,
      threads: 3,
    });
    expect(await options('--trials', '10M')).toMatchObject({ trials: 10_000_000 });
  });
  test.each([
    ['--trials', '0', '--trials: expected a whole number from 1 to 1000000000, got "0". Write --trials 10000.'],
    ['--trials', 'ten', '--trials: expected a whole number from 1 to 1000000000, got "ten". Write --trials 10000.'],
    ['--trials', '1.5', '--trials: expected a whole number'],
    ['--trials', '-5', '--trials: expected a whole number'],
    ['--trials', '1e99', '--trials: expected a whole number'],
    ['--trials', '', '--trials: expected a whole number'],
    ['--threads', '0', '--threads: expected a whole number from 1 to 256, got "0". Write --threads 4.'],
    ['--months', '0', '--months: expected a whole number from 1 to 480, got "0". Write --months 120.'],
    ['--months', '481', '--months: expected a whole number from 1 to 480, got "481". Write --months 120.'],
    ['--seed', '', '--seed: expected a text of 1 to 1000 characters, got "". Write --seed headroom.'],
    ['--out', '', '--out: expected the name of a folder, got "". Write --out out.'],
  ])('%s %j', async (option, value, sentence) => {
    await expect(options(`${option}=${value}`)).rejects.toThrow(sentence);
  });
});

describe('memory', () => {
  test.each([
    ['500MB', 5e8],
    ['2GB', 2e9],
    ['1.5 gb', 1.5e9],
    ['1KB', 1000],
    ['16GB', 16e9],
  ])('%s is taken', async (value, memory) => {
    expect(await options(`--memory=${value}`)).toMatchObject({ memory });
  });
  test.each(['', '0MB', '500', '-1GB', '1TB', '1e3MB', '1GBB', 'all', 'GB', '0.0001KB'])(
    '%j is refused',
    async (value) => {
      await expect(options(`--memory=${value}`)).rejects.toThrow(
        `--memory: expected a size in KB, MB or GB, such as 500MB or 2GB, got "${value}". Write --memory 1GB.`,
      );
    },
  );
  test('more than the machine has is refused', async () => {
    await expect(options('--memory=17GB')).rejects.toThrow(
      '--memory: expected no more than the 16GB of this machine, got "17GB". Write --memory 1GB.',
    );
  });
});

describe('a precision', () => {
  test.each([
    ['0.01', 0.01],
    ['.005', 0.005],
    ['5e-3', 0.005],
    ['0.0001', 0.0001],
    ['0.5', 0.5],
  ])('%s is taken', async (value, precision) => {
    expect(await options(`--precision=${value}`)).toMatchObject({ precision, trials: undefined });
  });
  test.each([
    ['0', '0.01'],
    ['-0.01', '0.01'],
    ['0.51', '0.0051'],
    ['1', '0.01'],
    ['2.5', '0.025'],
    ['60', '0.01'],
    ['1 %', '0.01'],
    ['0.5%', '0.005'],
    ['50 bp', '0.005'],
    ['80 %', '0.01'],
    ['0.00001', '0.01'],
    ['$0.01', '0.01'],
    ['0.01k', '0.01'],
    ['fine', '0.01'],
    ['', '0.01'],
  ])('%j is refused with what may have been meant, or the usual', async (value, wayOut) => {
    await expect(options(`--precision=${value}`)).rejects.toThrow(
      `--precision: expected a share from 0.0001 to 0.5 as a plain number, got "${value}". Write --precision ${wayOut}.`,
    );
  });
});

describe('formats', () => {
  test('one, several, repeated', async () => {
    expect((await options('--format', 'json')).formats).toEqual(['json']);
    expect((await options('--format', 'json, html')).formats).toEqual(['html', 'json']);
    expect((await options('--format', 'json', '--format', 'html')).formats).toEqual(['html', 'json']);
  });
  test('an unknown one names the known', async () => {
    await expect(options('--format', 'pdf')).rejects.toThrow(
      '--format: expected one of html, json, csv, xlsx, parquet, png, svg, md, got "pdf". Write --format html,json,csv,xlsx,parquet,png,svg,md.',
    );
    await expect(options('--format', 'htm')).rejects.toThrow('Did you mean html?');
  });
});

test('all mistakes are told at once', async () => {
  await expect(options('--trials', '0', '--months', '0', '--format', 'pdf')).rejects.toMatchObject({
    sentences: { length: 3 },
  });
});
