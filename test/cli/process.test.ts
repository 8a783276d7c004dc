import { execFile, spawn } from 'node:child_process';
import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { packageFolder } from '../../src/cli/packageFolder.ts';

// `npm test` builds first: only the built program has threads.
const MAIN = join(packageFolder(), 'dist', 'src', 'cli', 'main.js');

const full = await fs.stat('/dev/full').catch(() => undefined);

async function start(args: readonly string[], closePipe: boolean) {
  const child = spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += String(chunk);
  });
  if (closePipe) child.stdout.destroy();
  else
    child.stdout.on('data', (chunk) => {
      stdout += String(chunk);
    });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, stdout, stderr };
}

test('the built program runs from its folder', async () => {
  expect(await start(['--version'], false)).toMatchObject({ code: 0, stderr: '' });
});

test('a mistake ends with 2', async () => {
  expect(await start(['check', 'no-such-file.yaml'], false)).toMatchObject({ code: 2, stdout: '' });
});

test('a long answer arrives whole through a pipe', async () => {
  const { code, stdout } = await start(['schema'], false);
  expect(code).toBe(0);
  expect(() => JSON.parse(stdout)).not.toThrow();
});

test.each(['list', 'schema'])('%s into a closed pipe ends quietly', async (command) => {
  expect(await start([command], true)).toMatchObject({ code: 0, stderr: '' });
});

test.runIf(full)('an answer to a full disk is a sentence', async () => {
  const done = promisify(execFile)('sh', ['-c', `"${process.execPath}" "${MAIN}" schema > /dev/full`]);
  await expect(done).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^expected an output .*: the disk is full\. Make room, or use another\.\n$/),
  });
});

test('a folder as standard input is a sentence', async () => {
  const done = promisify(execFile)('sh', ['-c', `"${process.execPath}" "${MAIN}" check - < /`]);
  await expect(done).rejects.toMatchObject({ code: 2, stderr: expect.stringMatching(/^.*expected a scenario.*\n$/) });
});

test('a pipe without end is a sentence', async () => {
  const done = promisify(execFile)('bash', ['-c', `"${process.execPath}" "${MAIN}" check <(yes)`]);
  await expect(done).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('expected a scenario of at most 1 MB'),
  });
});
