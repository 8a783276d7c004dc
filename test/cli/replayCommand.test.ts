import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { commandLine } from '../../src/cli/commandLine.ts';
import { replayCommand } from '../../src/cli/replayCommand.ts';

const asked = async (...args: string[]) => {
  const parsed = await commandLine(['forecast', ...args], { columns: 100, version: '1' });
  if (typeof parsed === 'string') throw new Error(parsed);
  return parsed;
};

test('holds what a future depends on, and nothing of how it was run', async () => {
  const typed = [
    'solo-advisor',
    '--months',
    '60',
    '--trials',
    '9',
    '--out',
    'x',
    '--set',
    'a.b=1',
    '--set',
    'c=2',
    '--point',
  ];
  expect(replayCommand(await asked(...typed))).toBe(
    'headroom forecast solo-advisor --months 60 --set a.b=1 --set c=2 --point',
  );
});

test('a shell reads back what was typed, whatever is in it', async () => {
  const typed = ['it\'s $HOME; `ls` "x".yaml', '--seed', "a b'c\\", '--set', 'x="4 to 6"'];
  const command = replayCommand(await asked(...typed)).replace(/^headroom forecast/, 'printf "%s\\n"');
  expect(execFileSync('sh', ['-c', command], { encoding: 'utf8' }).trimEnd().split('\n')).toEqual([
    typed[0],
    '--seed',
    typed[2],
    '--set',
    typed[4],
  ]);
});
