import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Terminal } from './effects.ts';

/** The terminal, for questions one after the other: lines that come before they are asked for, as pasted ones do, wait. */
export function openTerminal(input: Readable, output: Writable): Terminal {
  const asking = createInterface({ input, output });
  const lines: string[] = [];
  let ended = false;
  let answered: ((line: string | undefined) => void) | undefined;
  const answer = (line: string | undefined): void => {
    const resolve = answered;
    answered = undefined;
    if (resolve !== undefined) resolve(line);
    else if (line !== undefined) lines.push(line);
  };
  asking.on('line', answer);
  asking.on('close', () => {
    ended = true;
    answer(undefined);
  });
  asking.on('SIGINT', () => {
    asking.close();
    process.emit('SIGINT'); // Ctrl-C there is the same as anywhere else
  });
  return {
    ask: (question) =>
      new Promise((resolve) => {
        const line = lines.shift();
        if (line !== undefined || ended) {
          output.write(`${question}${line ?? ''}\n`);
          return resolve(line);
        }
        answered = resolve;
        asking.setPrompt(question);
        asking.prompt();
      }),
    close: () => asking.close(),
  };
}
