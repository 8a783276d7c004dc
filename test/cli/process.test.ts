import { execFile, spawn } from 'node:child_process';
import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { packageFolder } from '../../src/job/disk/packageFolder.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

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

// not every system has a device that is always full
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

/** Has a program tell its parent when a thread of it has said that it is there. */
const TELLING = 'data:text/javascript,process.on("worker",(one)=>one.once("message",()=>process.send("there")))';

test('Ctrl-C ends threads and leaves nothing', async () => {
  const cwd = await temporaryFolder();
  const line = ['forecast', 'solo-advisor', '--trials', '1000k', '--threads', '2']; // more than can be done meanwhile
  const child = spawn(process.execPath, ['--import', TELLING, MAIN, ...line], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let stderr = '';
  child.stderr?.on('data', (chunk) => {
    stderr += String(chunk);
  });
  let threads = 0;
  child.on('message', () => {
    threads += 1;
    if (threads === 2) child.kill('SIGINT');
  });
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(130);
  expect(stderr).toBe('');
  expect(await fs.readdir(cwd)).toEqual([]);
});

test('a forecast into a closed pipe ends quietly', async () => {
  const args = ['forecast', 'solo-advisor', '--trials', '100', '--months', '12', '--json'];
  expect(await start(args, true)).toMatchObject({ code: 0, stderr: '' });
});

test('any number of threads gives the same bytes', async () => {
  const args = ['forecast', 'solo-advisor', '--trials', '250', '--months', '24', '--json', '--threads'];
  const [one, three] = await Promise.all([start([...args, '1'], false), start([...args, '3'], false)]);
  expect(one.code).toBe(0);
  expect(three.stdout).toBe(one.stdout);
});

test('a forecast writes a page and its numbers', async () => {
  const cwd = await temporaryFolder();
  const run = promisify(execFile);
  const { stdout } = await run(
    process.execPath,
    [MAIN, 'forecast', 'solo-advisor', '--trials', '100', '--months', '24'],
    { cwd },
  );
  const folder = join(cwd, 'out', 'solo-advisor');
  expect((await fs.readdir(folder)).sort()).toEqual(['forecast.json', 'report.html']);
  expect(await fs.readFile(join(folder, 'report.html'), 'utf8')).toMatch(/^<!doctype html>/i);
  expect(JSON.parse(await fs.readFile(join(folder, 'forecast.json'), 'utf8'))).toMatchObject({
    trials: 100,
    months: 24,
  });
  expect(stdout).toContain('report.html');
});
