import { existsSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../../src/cli/makeFolder.ts';

test('a folder is made with all that is missing above it, and once more without complaint', async () => {
  const top = await mkdtemp(join(tmpdir(), 'headroom-'));
  await makeFolder(join(top, 'a', 'b', 'c'));
  await makeFolder(join(top, 'a', 'b', 'c'));
  expect((await stat(join(top, 'a', 'b', 'c'))).isDirectory()).toBe(true);
  await rm(top, { recursive: true });
});

const PROC = '/proc/headroom/solo'; // a file system that has no room for folders

// skipped where there is no /proc: only Linux has it
test.runIf(existsSync('/proc/self'))('where nothing can be made it says so at once', async () => {
  await expect(makeFolder(PROC)).rejects.toMatchObject({ code: 'ENOENT' });
});
