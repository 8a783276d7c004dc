import { describe, expect, test } from 'vitest';
import widthOf from '../../build/stringWidth.ts';
import { commandLine } from '../../src/cli/commandLine.ts';
import { COMMANDS } from '../../src/cli/commands.ts';

describe('what stands in the program for the package that measures help', () => {
  test('counts a wide letter as two cells', () => {
    expect(widthOf('AUM 資産')).toBe(8);
  });

  test.each(['--help', ...Object.keys(COMMANDS).map((name) => `${name} --help`)])(
    'is asked for plain letters alone by %s',
    async (typed) => {
      expect(await commandLine(typed.split(' '), { columns: 80, version: '1.2.3' })).toMatch(/^[ -~\n]+$/);
    },
  );
});
