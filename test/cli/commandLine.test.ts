import { describe, expect, test } from 'vitest';
import { commandLine } from '../../src/cli/commandLine.ts';
import { COMMANDS } from '../../src/cli/commands.ts';

const read = async (line: string) =>
  commandLine(line === '' ? [] : line.split(' '), { columns: 100, version: '9.8.7' });
const asked = async (line: string) => {
  const found = await read(line);
  if (typeof found === 'string') throw new Error(found);
  return found;
};

describe('help and version', () => {
  test('--help names every command', async () => {
    expect(await read('--help')).toMatch(/forecast <scenario>[\s\S]*check <scenario>[\s\S]*list[\s\S]*schema/);
  });
  test('forecast --help names every option', async () => {
    const text = await read('forecast --help');
    for (const option of [
      'trials',
      'months',
      'seed',
      'threads',
      'set',
      'out',
      'format',
      'point',
      'json',
      'quiet',
      'color',
      'debug',
    ]) {
      expect(text).toContain(`--${option} `);
    }
  });
  test.each(Object.entries(COMMANDS))('%s --help shows two lines to type, which can be read', async (name, command) => {
    const text = await read(`${name} --help`);
    expect(command.examples).toHaveLength(2);
    for (const example of command.examples) {
      expect(text).toContain(`headroom ${example}`);
      expect((await asked(example.replace(/ >.*/, ''))).command).toBe(name);
    }
  });
  test('--version', async () => {
    expect(await read('--version')).toBe('9.8.7\n');
  });
});

describe('a good command line', () => {
  test('values, flags and repeated options', async () => {
    const found = await asked('forecast solo --trials 5 --set a.b=1 --set c=2 --point --no-color');
    expect(found.command).toBe('forecast');
    expect(found.scenario).toBe('solo');
    expect(found.value('trials')).toBe('5');
    expect(found.values('set')).toEqual(['a.b=1', 'c=2']);
    expect(found.flag('point')).toBe(true);
    expect(found.flag('color')).toBe(false);
    expect(found.flag('quiet')).toBeUndefined();
    expect(found.value('seed')).toBeUndefined();
  });
  test('a dash is standard input', async () => {
    expect((await asked('check -')).scenario).toBe('-');
  });
  test('a scenario may look like a number', async () => {
    expect((await asked('check 007')).scenario).toBe('007');
  });
  test('options may come first', async () => {
    expect((await asked('forecast --point solo')).scenario).toBe('solo');
    expect((await asked('forecast --set a=1 solo')).scenario).toBe('solo');
  });
  test('a value may start with a dash', async () => {
    expect((await asked('forecast solo --trials -5')).value('trials')).toBe('-5');
  });
});

describe('mistakes', () => {
  test.each([
    [
      '',
      'expected a command, got nothing. Write one of forecast, compare, check, verify, explain, init, list, levers, cache, schema, or --help.',
    ],
    ['forcast solo', 'expected a command, got "forcast". Did you mean forecast?'],
    [
      'dance',
      'expected a command, got "dance". Commands are forecast, compare, check, verify, explain, init, list, levers, cache, schema.',
    ],
    [
      'constructor',
      'expected a command, got "constructor". Commands are forecast, compare, check, verify, explain, init, list, levers, cache, schema.',
    ],
    ['forecast', 'expected a scenario, got nothing. Write a file, - or a name: headroom forecast solo-advisor.'],
    ['forecast solo --trails 5', 'expected a known option of forecast, got "--trails". Did you mean --trials?'],
    ['forecast solo --zebra', 'expected a known option of forecast, got "--zebra". See headroom forecast --help.'],
    ['list -x', 'expected a known option of list, got "-x". See headroom list --help.'],
    ['forecast solo --trials', 'expected a value after --trials, got nothing. Write --trials N.'],
    ['forecast solo duo', 'expected one scenario, got "duo" too. Remove it.'],
    ['list solo', 'expected no arguments, got "solo" too. Remove it.'],
  ])('%j', async (line, sentence) => {
    await expect(read(line)).rejects.toMatchObject({ sentences: [sentence] });
  });

  test('several are told at once', async () => {
    await expect(read('forecast a b --foo --bar')).rejects.toMatchObject({ sentences: { length: 3 } });
  });

  test('an option given twice', async () => {
    const found = await asked('forecast solo --seed a --seed b');
    expect(() => found.value('seed')).toThrow('expected --seed once, got "a" and "b". Remove one of the two.');
  });
});
