import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { commandLine } from '../../src/cli/commandLine.ts';
import { compare } from '../../src/cli/compare.ts';
import { compareMachinery } from '../../src/cli/compareMachinery.ts';
import { openInline } from '../../src/run/inline.ts';
import type { Alternative, Comparison } from '../../src/summary/comparison.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { world } from './world.ts';

let cwd = '';
beforeAll(async () => {
  cwd = await temporaryFolder();
});

/** A comparison in this thread, as JSON. */
async function compared(...args: readonly string[]): Promise<Comparison> {
  const here = world([], { cwd });
  const few = ['--trials', '10', '--months', '12', '--no-cache', '--json'];
  const asked = await commandLine(['compare', ...args, ...few], { columns: 80, version: '1' });
  if (typeof asked === 'string') throw new Error(asked);
  const load = async () => ({ ...compareMachinery, openRunner: async () => openInline() });
  await compare({ effects: here.effects, asked, signal: new AbortController().signal }, load);
  return JSON.parse(here.stdout());
}
const alternative = async (...args: readonly string[]): Promise<Alternative> =>
  (await compared(...args)).alternatives[0];

/** A what-if over the solo advisor. */
const scenario = async (name: string, lines: string): Promise<string> => {
  const text = `extends: solo-advisor\nmeta: { title: ${name}, question: What then? }\n${lines}`;
  await fs.writeFile(join(cwd, `${name}.yaml`), text);
  return `${name}.yaml`;
};

describe('a comparison tells what was changed and what it makes', () => {
  it('of two changes, each in four scenarios', async () => {
    const fee = await scenario('fee', 'fees: { minimum: 6000 }\npolicies: { help: { at: 2, hire: { role: csa } } }\n');
    const { edits, attribution, differences } = await alternative('solo-advisor', fee);
    expect(edits?.map(({ words }) => words)).toEqual([
      'fees.minimum: $6,000 a year, was $0',
      'policies.help was added: in February 2027, hire a client service associate',
    ]);
    expect(attribution).toMatchObject({ trials: 10, exact: true, simulated: 4, groups: [[0], [1]], joined: [] });
    for (const { answer, difference } of attribution?.answers ?? []) {
      const compared = differences.find((one) => one.answer === answer)?.difference ?? Number.NaN;
      expect(Math.abs(difference - compared)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(compared)));
    }
  });

  it('a role and the policy that hires into it are one change', async () => {
    const lines =
      'roles: { intern: { pay: 30k } }\npolicies: { help: { at: 3, hire: { role: intern } } }\ncash: { draw: 80 % }\n';
    const { edits, attribution } = await alternative('solo-advisor', await scenario('intern', lines));
    expect(edits?.map(({ paths }) => paths[0])).toEqual(['roles.intern', 'cash.draw', 'policies.help']);
    expect(attribution).toMatchObject({ groups: [[0, 2], [1]], joined: ['needed'], simulated: 4 });
  });

  it("a goal that speaks of a seat of its own stands in nobody's way", async () => {
    const lines = `people: { ann: { role: advisor } }\ngoals: [{ name: g, that: utilization.ann < 1, at: 12 }]\nfees: { minimum: 6000 }\n`;
    const ann = await scenario('ann', lines);
    const back = await alternative(ann, 'solo-advisor');
    expect(back.edits?.map(({ paths }) => paths[0])).toEqual(['people.ann', 'fees.minimum', 'goals.g']);
    expect(back.attribution?.groups).toEqual([[0], [1]]);
    expect((await alternative('solo-advisor', ann)).attribution?.groups).toEqual([[0], [1]]);
  });

  it('one change, the same plan, and --attribute 0 need no attribution', async () => {
    const one = await scenario('one', 'fees: { minimum: 6000 }\n');
    expect((await alternative('solo-advisor', one)).attribution).toBeUndefined();
    const same = await alternative('solo-advisor', 'solo-advisor');
    expect([same.edits, same.attribution]).toEqual([[], undefined]);
    const none = await alternative('solo-advisor', 'first-hire', '--attribute', '0');
    expect([none.edits?.length, none.attribution]).toEqual([2, undefined]);
  });
});
