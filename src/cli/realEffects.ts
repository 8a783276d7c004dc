import { randomInt } from 'node:crypto';
import { writeSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import { availableParallelism, totalmem } from 'node:os';
import { readAtMost } from '../job/disk/readAtMost.ts';
import { realFiles } from '../job/disk/realFiles.ts';
import { systemReason } from '../job/disk/systemReason.ts';
import type { Effects, Files, Sink } from './effects.ts';
import { makeFolder } from './makeFolder.ts';
import { openTerminal } from './openTerminal.ts';

/** The file system as it is. */
const files: Files = {
  ...realFiles,
  mayWrite: (path) => fs.access(path, fs.constants.W_OK | fs.constants.X_OK),
  makeFolder,
  writeFile: (path, content) => fs.writeFile(path, content),
  rename: (from, to) => fs.rename(from, to),
  remove: (path) => fs.rm(path, { force: true }),
  removeEmptyFolder: (path) => fs.rmdir(path),
};

/** The world as this process finds it. */
export function realEffects(): Effects {
  endWhenRefused(process.stdout);
  endWhenRefused(process.stderr);
  return {
    args: process.argv.slice(2),
    stdout: sink(process.stdout),
    stderr: sink(process.stderr),
    cwd: process.cwd(),
    env: process.env,
    files,
    readStdin: (most) => readAtMost(process.stdin, most),
    stdinIsTerminal: process.stdin.isTTY === true,
    openTerminal: () => openTerminal(process.stdin, process.stdout),
    now: () => performance.now(),
    date: () => new Date(),
    chance: (most) => randomInt(most),
    cores: availableParallelism(),
    memory: totalmem(),
    node: process.version,
    platform: process.platform,
    token: `${process.pid}`,
    onInterrupt,
  };
}

function sink(stream: NodeJS.WriteStream): Sink {
  return { write: (text) => void stream.write(text), isTTY: stream.isTTY === true, columns: stream.columns };
}

/**
 * When nobody reads any more (`headroom list | head -1`) there is nothing left to do and nothing to complain about;
 * when the answer cannot be written, such as to a full disk, that is a mistake of the input.
 */
function endWhenRefused(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    writeSync(2, `expected an output that can be written to, got one that cannot: ${systemReason(error)}.\n`);
    process.exit(2);
  });
}

function onInterrupt(listener: () => void): () => void {
  let asked = false;
  const stop = () => {
    if (asked) process.exit(130); // asked twice: whatever hangs, hangs no longer
    asked = true;
    listener();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return () => {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  };
}
