import { exp } from '../math/exp.ts';
import { log } from '../math/log.ts';
import { LIFE_EVENT } from '../plan/layout.ts';
import { lognormal } from '../random/lognormal.ts';
import { poisson } from '../random/poisson.ts';
import type { Arena } from './arena.ts';
import { makeOwnUniform, OWN } from './ownUniform.ts';
import { STATE } from './state.ts';

const MOST = 64; // of one kind in a household and month

/**
 * Step 4a: inheritances, sales of a business, houses. Each kind comes to each household by a Poisson law of its own. What
 * comes in is a lognormal multiple of the AUM; what goes out takes the share 1 - exp(-x), with a lognormal x whose median
 * takes the stated share, so that nobody takes more than there is.
 */
export const makeLifeEvents = (a: Arena) => {
  const { numbers: n, state, home, line } = a;
  const { origin, entity, place } = home;
  const kinds = a.table('lifeEvents');
  const own = a.once(makeOwnUniform);

  /** Factor of AUM at probability u. */
  const factor = (u: number, size: number, spread: number): number =>
    size > 0 ? 1 + lognormal(u, log(size), spread) : exp(-lognormal(u, log(-log(1 + size)), spread));

  const ofKind = (i: number, k: number): void => {
    const at = kinds.at + k * kinds.cols;
    const [mean, size, spread] = [n[at + LIFE_EVENT.rate] / 12, n[at + LIFE_EVENT.amount], n[at + LIFE_EVENT.spread]];
    if (mean === 0 || size === 0) return;
    const turn = state[STATE.month] * kinds.rows + k;
    const p = place[i];
    const times = poisson(own(OWN.life, origin[i], entity[i], turn), mean);
    for (let j = 0; j < times; j++) {
      const before = line.aum[p];
      line.aum[p] = before * factor(own(OWN.lifeSize, origin[i], entity[i], turn * MOST + j), size, spread);
      state[STATE.netFlows] += line.aum[p] - before;
    }
  };

  /** What happens to a household this month. */
  const happen = (i: number): void => {
    for (let k = 0; k < kinds.rows; k++) ofKind(i, k);
  };

  return { any: kinds.rows > 0, happen };
};
