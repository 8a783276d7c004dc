import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { removeTemporaryFolders, temporaryFolder } from './temporaryFolder.ts';

it('every folder of a test file is removed at its end, with all that is in it', async () => {
  const folders = [await temporaryFolder(), await temporaryFolder()];
  await mkdir(join(folders[0], 'deep', 'er'), { recursive: true });
  await writeFile(join(folders[0], 'deep', 'er', 'file'), 'x');
  await removeTemporaryFolders();
  expect(folders.map(existsSync)).toEqual([false, false]);
});
