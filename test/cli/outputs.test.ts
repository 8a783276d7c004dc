import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outputsIn } from '../../src/cli/outputs.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { world } from './world.ts';

test('the pictures in a folder are a forecast’s, and other files there are not', async () => {
  const folder = await temporaryFolder();
  await fs.mkdir(join(folder, 'charts'));
  for (const name of ['cash.svg', 'first-limit.png', 'notes.txt', 'My chart.svg'])
    await fs.writeFile(join(folder, 'charts', name), '');
  const found = (await outputsIn(folder, world([]).effects)).filter((name) => name.includes('/'));
  expect(found.toSorted()).toEqual(['charts/cash.svg', 'charts/first-limit.png']);
});

test('without pictures there are the names that a forecast may write', async () => {
  const names = await outputsIn(await temporaryFolder(), world([]).effects);
  expect(names).toContain('forecast.xlsx');
  expect(names).toContain('trial-months.parquet');
});
