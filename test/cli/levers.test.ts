import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compile } from '../../src/compile/compile.ts';
import { tableOf } from '../../src/plan/layout.ts';
import { ACTION_KEYS, ACTIONS } from '../../src/scenario/actions.ts';
import { leverWords } from '../../src/scenario/lever.ts';
import { leverExample } from '../../src/scenario/leverExample.ts';
import { readPractice } from '../support/practice.ts';
import { run } from './world.ts';

const shipped = (name: string) => readFileSync(resolve(import.meta.dirname, `../../scenarios/${name}.yaml`), 'utf8');
const widest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));

/** The plan of an example: its policies among those of the scenario that it names. */
const planOf = (key: (typeof ACTION_KEYS)[number]) => {
  const { base = 'solo-advisor' } = leverWords(ACTIONS[key]);
  const policies: object = parse(leverExample(key)).policies;
  const sets = Object.entries(policies).map(([id, policy]) => `policies.${id}=${JSON.stringify(policy)}`);
  return compile(readPractice(shipped(base), sets), { name: key });
};

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
      const plan = planOf(key);
      expect(tableOf(plan.numbers, 'effects').rows).toBeGreaterThan(0);
    },
  );

  it('shows default, unit and source of a parameter', async () => {
    const { stdout } = await run(['levers', 'goVirtual']);
    expect(stdout).toContain('  membershipMonthly: dollars a month, 0 or more; 59 by default\n');
    expect(stdout).toContain('    Source: F56: practice-management article\n');
  });

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
