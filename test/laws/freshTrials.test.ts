import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { loadParser } from '../../src/compile/parseFormula.ts';
import { makeArena } from '../../src/engine/arena.ts';
import { makeTrial } from '../../src/engine/trial.ts';
import { rootKey } from '../../src/random/rootKey.ts';
import { BUSY_FIRM } from '../support/busyFirm.ts';
import { readPractice } from '../support/practice.ts';

const TECHNOLOGY = readFileSync(new URL('../../scenarios/technology-led.yaml', import.meta.url), 'utf8');

const parse = await loadParser();

it.each([
  ['of technology', TECHNOLOGY],
  ['of a firm to which everything happens', BUSY_FIRM],
])('a future %s is the same whichever was simulated before it in the same memory', (_, text) => {
  const { numbers } = compile(readPractice(text), { name: 'fresh', parse });
  const signalsOf = (before: readonly number[]): number[] => {
    const arena = makeArena(numbers, { households: 2000, prospects: 2000 });
    const trial = makeTrial(arena, rootKey('fresh'));
    const said: number[] = [];
    for (const k of before) trial(k, 72, () => undefined);
    trial(5, 72, () => said.push(...arena.signals));
    return said;
  };
  expect(signalsOf([0, 1, 2])).toEqual(signalsOf([]));
});
