import { parentPort, workerData } from 'node:worker_threads';
import type { Answer, Command } from '../src/run/command.ts';
import { makeHand } from '../src/run/hand.ts';
import { openKept } from '../src/store/openKept.ts';

const port = parentPort;
if (port === null) throw new Error('this file is the far end of a thread: src/run/threads starts it');

// whatever the flags of the process say of rejections, a thread that had one must not go on as if nothing were
process.on('unhandledRejection', (reason) => {
  throw reason;
});

/**
 * ms between the last work and the end: what V8 compiles in the background for this thread is then done. Node 20 aborts
 * the whole process, now and then, when a thread ends while its compiler asks for memory (`NodePlatform::ForIsolate`).
 */
const REST = 50;

const obey = makeHand(workerData as number, (said: Answer) => port.postMessage(said), openKept);
port.on('message', (command: Command) => {
  if (command.kind === 'close') setTimeout(() => port.close(), REST);
  else obey(command);
});
