import { readdirSync } from 'node:fs';
import { compile } from '../../src/compile/compile.ts';
import { loadParser } from '../../src/compile/parseFormula.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { shippedPlan } from '../run/shippedPlan.ts';
import { BUSY_FIRM } from './busyFirm.ts';
import { readPractice } from './practice.ts';

const parse = await loadParser();

const shipped = readdirSync(new URL('../../scenarios', import.meta.url))
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.slice(0, -'.yaml'.length));

/** Plans of all scenarios that come with the package, and of a firm to which everything happens, by name. */
export const everyPlan = (months: number): readonly (readonly [string, () => Plan])[] => [
  ...shipped.map((name): readonly [string, () => Plan] => [name, () => shippedPlan(name, months, { parse }).plan]),
  ['a firm to which everything happens', () => compile(readPractice(BUSY_FIRM), { name: 'busy', months, parse })],
];
