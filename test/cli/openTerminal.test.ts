import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { openTerminal } from '../../src/cli/openTerminal.ts';

const opened = () => {
  const input = new PassThrough();
  const output = new PassThrough();
  return { input, output, terminal: openTerminal(input, output) };
};

it('lines that were pasted together answer one question each, and the end of the input answers the next', async () => {
  const { input, output, terminal } = opened();
  const first = terminal.ask('Name? ');
  input.end('Elm\n40\n');
  expect(await first).toBe('Elm');
  await new Promise(setImmediate);
  expect(await terminal.ask('Households? ')).toBe('40');
  expect(await terminal.ask('Rent? ')).toBeUndefined();
  expect(String(output.read())).toBe('Name? Households? 40\nRent? \n');
});

it('waits for a line that comes later', async () => {
  const { input, terminal } = opened();
  const answer = terminal.ask('Name? ');
  await new Promise(setImmediate);
  input.write('Elm\n');
  expect(await answer).toBe('Elm');
  terminal.close();
});
