import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Those of the test file that runs here: one after the other in one process. */
const made: string[] = [];

/** A folder of its own, for as long as the test file runs. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'headroom-test-'));
  made.push(folder);
  return folder;
}

/** Called at the end of each test file. */
export async function removeTemporaryFolders(): Promise<void> {
  await Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
}
