import { gammaQuantile } from '../math/gammaQuantile.ts';
import { GENERAL } from '../plan/layout.ts';
import { makeAgeAt } from './ageAt.ts';
import type { Arena } from './arena.ts';
import { makeClocks } from './clocks.ts';
import { BEYOND, bandOf, makeLifetime } from './lifetime.ts';
import { makeLine } from './line.ts';
import { makeOwnUniform, OWN } from './ownUniform.ts';
import { makeQuantileTable } from './quantileTable.ts';
import { makeSegments } from './segments.ts';
import { makeSpareHours } from './spareHours.ts';
import { STATE } from './state.ts';
import { makeTally } from './tally.ts';
import { makeTenureRate } from './tenureRate.ts';
import { makeTiers } from './tiers.ts';

/** Households that come this month: first each is written down with all that is its own, then an advisor takes it in. */
export const makeNewcomer = (a: Arena) => {
  const { numbers: n, state, home, line: hot, assigned } = a;
  const g = a.table('general').at;
  const lifetime = a.once(makeLifetime);
  const tiers = a.once(makeTiers);
  const tenureRate = a.once(makeTenureRate);
  const tally = a.once(makeTally);
  const line = a.once(makeLine);
  const clocks = a.once(makeClocks);
  const spareHours = a.once(makeSpareHours);
  // own rate of requests over the mean rate; relative error under 1e-5 for shapes of one and more, 6e-5 at one half
  const requestFactor = makeQuantileTable((u, shape) => gammaQuantile(u, shape) / shape);
  const segments = a.once(makeSegments);
  const ageAt = a.once(makeAgeAt);
  const own = a.once(makeOwnUniform);

  /** Writes a household of an AUM at a free place of the arrays, after those that are there; it counts for nothing yet. */
  const write = (i: number, origin: number, entity: number, aum: number, segment: number): void => {
    const month = state[STATE.month];
    const years = ageAt(own(OWN.age, origin, entity, 0), segment);
    home.origin[i] = origin;
    home.entity[i] = entity;
    home.segment[i] = segment;
    home.generation[i] = 0;
    line.stand(i);
    hot.aum[i] = aum;
    hot.accrued[i] = 0;
    home.unrest[i] = 1;
    home.unrestEnd[i] = BEYOND;
    home.riskEnd[i] = 0;
    home.joinedMonth[i] = month;
    home.nextAnniversary[i] = month + 12;
    home.age[i] = years - month / 12;
    home.band[i] = bandOf(years);
    home.couple[i] = own(OWN.couple, origin, entity, 0) < n[g + GENERAL.bookSingles] ? 0 : 1;
    const asks = requestFactor(own(OWN.requests, origin, entity, 0), n[g + GENERAL.requestShape]);
    home.requestFactor[i] = asks * segments.requests(segment);
    home.frailty[i] = lifetime.frailty(i);
    hot.flow[i] = lifetime.flow(i, home.band[i]);
    home.deathMonth[i] = lifetime.deathMonth(i, month, years);
    hot.nextDate[i] = Math.min(home.nextAnniversary[i], home.deathMonth[i]);
    home.clock[i] = lifetime.clock(i);
    home.tier[i] = tiers.ofNew(i);
    home.rate[i] = tenureRate(i, 0) * segments.retention(segment);
  };

  /** Takes in the first household after those that are there. */
  const admit = (i: number, v: number): void => {
    clocks.start(i, v);
    assigned[v] += spareHours.firstYear();
    state[STATE.households] = i + 1;
    tally.add(i);
  };

  return { write, admit };
};
