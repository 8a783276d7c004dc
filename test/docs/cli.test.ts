import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { FORMATS } from '../../src/cli/forecastOptions.ts';
import { codeTexts } from './markdown.ts';

const TOP = resolve(import.meta.dirname, '../..');
const page = readFileSync(resolve(TOP, 'docs/cli.md'), 'utf8');
const readme = readFileSync(resolve(TOP, 'README.md'), 'utf8');
const codes = codeTexts(page);
const options = [...new Set(Object.values(COMMANDS).flatMap((command) => Object.keys(command.options)))];
const written = (text: string): string[] => [
  ...new Set(
    codeTexts(text).flatMap((code) =>
      [...code.matchAll(/--(?:no-)?([a-z]+(?:-[a-z]+)*)/g)].map(([, name]) => name as string),
    ),
  ),
];
const UNDERSTOOD = [...options, 'help', 'version'];

describe('cli.md', () => {
  it.each(Object.entries(COMMANDS))('tells of the command %s', (name, command) => {
    const takes = command.alternatives ? ' BASE ALT...' : command.scenario ? ' SCENARIO' : '';
    expect(codes).toContain(`headroom ${name}${takes}`);
  });

  it.each(options)('tells of the option %s', (name) => {
    expect(written(page)).toContain(name);
  });

  it('tells of every format', () => {
    expect(FORMATS.filter((format) => !codes.includes(format))).toEqual([]);
  });
});

it.each([
  ['docs/cli.md', page],
  ['README.md', readme],
])('%s names no option that does not exist', (_name, text) => {
  expect(written(text).filter((name) => !UNDERSTOOD.includes(name))).toEqual([]);
});
