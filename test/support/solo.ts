import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compile } from '../../src/compile/compile.ts';
import type { ParseFormula } from '../../src/compile/parseFormula.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { readPractice } from './practice.ts';

const TEXT = readFileSync(resolve(import.meta.dirname, '../../scenarios/solo-advisor.yaml'), 'utf8');

type Options = { readonly point?: boolean; readonly months?: number; readonly parse?: ParseFormula };

/** The shipped solo advisor with `PATH=VALUE` changes. */
export const solo = (sets: readonly string[] = [], options: Options = {}): Plan =>
  compile(readPractice(TEXT, sets), { name: 'solo-advisor', ...options });

/** A hire of a role decided in a month, as a change of the solo. */
export const hireOf = (role: string, at: number, id = `new${role}`): string =>
  `policies.${id}={ at: ${at}, hire: { role: ${role} } }`;
