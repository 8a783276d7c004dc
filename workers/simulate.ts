import { parentPort, workerData } from 'node:worker_threads';
import { makeHand } from '../src/run/hand.ts';
import type { Command } from '../src/run/job.ts';

const port = parentPort;
if (port === null) throw new Error('this file is the far end of a thread: src/run/threads starts it');

// whatever the flags of the process say of rejections, a thread that had one must not go on as if nothing were
process.on('unhandledRejection', (reason) => {
  throw reason;
});

const obey = makeHand(workerData as number, () => port.postMessage('done'));
port.on('message', (command: Command) => {
  if (command.kind === 'close') port.close();
  else obey(command);
});
