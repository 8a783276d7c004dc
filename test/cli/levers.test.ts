import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ACTION_KEYS, ACTIONS } from '../../src/scenario/actions.ts';
import { leverExample } from '../../src/scenario/leverExample.ts';
import { run } from './world.ts';

const widest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));

describe('headroom levers', () => {
  it('lists every action of the schema once, a line each', async () => {
    const { code, stdout } = await run(['levers']);
    expect(code).toBe(0);
    const names = [...stdout.matchAll(/^ {2}(\w+) {2,}\S/gm)].map((match) => match[1]);
    expect([...names].sort()).toEqual([...ACTION_KEYS].sort());
    expect(stdout.split('\n').filter((line) => /^ {4}/.test(line))).toEqual([]);
    expect(widest(stdout)).toBeLessThanOrEqual(100);
  });

  it.each(ACTION_KEYS)(
    '%s tells each parameter with its default and source, and an example that works',
    async (key) => {
      const { code, stdout } = await run(['levers', key]);
      expect(code).toBe(0);
      expect(widest(stdout)).toBeLessThanOrEqual(100);
      const properties = (ACTIONS[key] as { shape?: object }).shape ?? {};
      const said = [...stdout.matchAll(/^ {2}([a-zA-Z.]+): /gm)].map((match) => match[1].split('.')[0]);
      expect(Object.keys(properties).filter((name) => !said.includes(name))).toEqual([]);

      const example = leverExample(key);
      expect(stdout).toContain(
        example
          .split('\n')
          .map((line) => `  ${line}`)
          .join('\n'),
      );
      expect(Object.keys(parse(example).policies.plan)).toEqual(['at', key]);
      const checked = await run(['check', '-'], { stdin: example });
      expect(checked).toMatchObject({ code: 0, stderr: '' });
      expect(checked.stdout).toMatch(/^stdin: no mistakes\n/);
    },
  );

  it('as JSON, the same facts', async () => {
    const { stdout } = await run(['levers', '--json']);
    const levers = JSON.parse(stdout);
    expect(levers.map((lever: { name: string }) => lever.name)).toEqual(ACTION_KEYS);
    expect(levers[ACTION_KEYS.indexOf('capHouseholds')].parameters[0]).toEqual({
      path: 'households',
      unit: 'households, above 0',
      default: '100',
      meaning: 'Households at which an advisor takes no more; 80 to 150 are usual.',
      source: 'F3: Dimensional Global Advisor Study 2025: cap where a firm sets one',
    });
  });

  it('a name that is none is told, with the nearest', async () => {
    expect(await run(['levers', 'goVirtal'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'expected the name of a lever, got "goVirtal". Did you mean goVirtual?\n',
    });
  });
});
