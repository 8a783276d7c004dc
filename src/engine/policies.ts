import { ints } from '../math/ints.ts';
import { EFFECT_KINDS } from '../plan/effectKinds.ts';
import { EFFECT, POLICY } from '../plan/layout.ts';
import type { Deeds } from './actions.ts';
import type { Arena } from './arena.ts';
import { STATE } from './state.ts';

const LONG_AGO = -1e6;

/**
 * Step 1: dated decisions whose month has come, then conditions, on what was known at the end of last month. `judge` says
 * whether the condition of a policy holds there.
 */
export const makePolicies = (a: Arena, deeds: Deeds, judge: (policy: number) => boolean) => {
  const { numbers: n, state, fired, held, lastFired, firstFired } = a;
  const policies = a.table('policies');
  const effects = a.table('effects');
  const deedOf = EFFECT_KINDS.map((kind) => deeds[kind]);
  const firstEffect = ints(policies.rows + 1);
  for (let e = 0; e < effects.rows; e++) firstEffect[n[effects.at + e * effects.cols + EFFECT.policy] + 1] = e + 1;
  for (let p = 1; p <= policies.rows; p++) firstEffect[p] = Math.max(firstEffect[p], firstEffect[p - 1]);
  const of = (p: number, field: number): number => n[policies.at + p * policies.cols + field];

  const act = (p: number, month: number): void => {
    if (fired[p] === 0) firstFired[p] = month;
    fired[p] += 1;
    lastFired[p] = month;
    for (let e = firstEffect[p]; e < firstEffect[p + 1]; e++) {
      const row = effects.at + e * effects.cols;
      deedOf[n[row + EFFECT.kind]](row);
    }
  };

  const triggered = (p: number, month: number): boolean => {
    if (fired[p] >= of(p, POLICY.times)) return false;
    held[p] = judge(p) ? held[p] + 1 : 0;
    return held[p] >= of(p, POLICY.hold) && month >= lastFired[p] + of(p, POLICY.cooldown);
  };

  const open = (): void => {
    fired.fill(0);
    held.fill(0);
    firstFired.fill(0);
    lastFired.fill(LONG_AGO);
  };

  const month = (): void => {
    const t = state[STATE.month];
    for (let p = 0; p < policies.rows; p++) if (of(p, POLICY.month) === t) act(p, t);
    for (let p = 0; p < policies.rows; p++) if (of(p, POLICY.month) === 0 && triggered(p, t)) act(p, t);
  };

  return { open, month };
};
