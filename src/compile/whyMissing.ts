import type { Formula } from '../plan/formula.ts';
import { type Said, treeValue } from './treeValue.ts';

type Why = { readonly fault: string; readonly wayOut: string };

const WHY: Readonly<Record<string, Why>> = {
  '/': { fault: 'divides by zero', wayOut: 'Guard it, such as if(x == 0, 0, 1 / x).' },
  sqrt: { fault: 'takes the square root of a negative number', wayOut: 'Guard it, such as sqrt(max(0, x)).' },
  log: { fault: 'takes the logarithm of 0 or less', wayOut: 'Guard it, such as if(x > 0, log(x), 0).' },
  exp: { fault: 'takes exp of more than 709', wayOut: 'Bound it, such as exp(min(x, 10)).' },
};

const OTHER: Why = { fault: 'comes to no number', wayOut: 'Change its numbers.' };

/** The innermost operation of a formula that has no value, though all that it is made of has one. */
const lostAt = (formula: Formula, said: Said): string | undefined => {
  if (typeof formula !== 'object' || !Number.isNaN(treeValue(formula, said))) return undefined;
  const [op, ...parts] = formula as readonly [string, ...Formula[]];
  const met = op === 'if' ? [parts[0], treeValue(parts[0], said) === 1 ? parts[1] : parts[2]] : parts;
  for (const part of met) {
    const inner = lostAt(part, said);
    if (inner !== undefined) return inner;
  }
  return op;
};

/** Why a formula has no value, and what to do about it. */
export const whyMissing = (formula: Formula, said: Said): Why => WHY[lostAt(formula, said) ?? ''] ?? OTHER;
