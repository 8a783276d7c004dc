import { gammaQuantile } from '../math/gammaQuantile.ts';
import { GENERAL } from '../plan/layout.ts';
import { wealth } from '../random/wealth.ts';
import { makeAgeAt } from './ageAt.ts';
import type { Arena } from './arena.ts';
import { makeFeeSchedules } from './feeSchedules.ts';
import { makeIsOpen } from './isOpen.ts';
import { BEYOND, bandOf, makeLifetime, makeOwnUniform } from './lifetime.ts';
import { makeQuantileTable } from './quantileTable.ts';
import { STATE } from './state.ts';
import { makeTally } from './tally.ts';
import { makeTiers } from './tiers.ts';

/** A prospect who signed becomes a household, is declined, or is turned away. */
export const makeJoin = (a: Arena) => {
  const { numbers: n, state, home, available, recentArising, assigned, tierPlanning } = a;
  const g = a.table('general').at;
  const lifetime = makeLifetime(a);
  const tiers = makeTiers(a);
  const tally = makeTally(a);
  const fees = makeFeeSchedules(a);
  // own rate of requests over the mean rate; relative error under 1e-5 for shapes of one and more, 6e-5 at one half
  const requestFactor = makeQuantileTable((u, shape) => gammaQuantile(u, shape) / shape);
  const ageAt = makeAgeAt(a);
  const own = makeOwnUniform(a);
  const aumOf = own('aum');
  const ageOf = own('age');
  const coupleOf = own('couple');
  const requestsOf = own('requests');
  const advisorOf = own('advisor');

  const isOpen = makeIsOpen(a);

  /** An open advisor by the household's own lot, whatever anybody's hours; -1 when none is open. */
  const byLot = (u: number): number => {
    let open = 0;
    for (let v = 0; v < a.advisors; v++) open += Number(isOpen(v));
    let turn = Math.floor(u * open);
    for (let v = 0; v < a.advisors; v++) {
      if (!isOpen(v)) continue;
      if (turn === 0) return v;
      turn -= 1;
    }
    return -1;
  };

  /** The open advisor with most hours to spare; -1 when none is open. Ties go by the order of seats. */
  const bySpareHours = (): number => {
    let best = -1;
    let most = 0;
    for (let v = 0; v < a.advisors; v++) {
      if (!isOpen(v)) continue;
      const recent = (recentArising[3 * v] + recentArising[3 * v + 1] + recentArising[3 * v + 2]) / 3;
      const spare = available[v] - recent - assigned[v];
      if (best < 0 || spare > most) {
        best = v;
        most = spare;
      }
    }
    return best;
  };

  /** Hours a month that a household asks for in its first year. */
  const firstYearHours = (): number =>
    (n[g + GENERAL.onboardingHours] +
      n[g + GENERAL.calendarEarly] +
      n[g + GENERAL.paperworkHours] +
      n[g + GENERAL.investmentHours] +
      n[g + GENERAL.requestsPerYear] * n[g + GENERAL.requestHours]) /
    12;

  return (origin: number, entity: number): void => {
    const drawn = wealth(
      aumOf(origin, entity, 0),
      n[g + GENERAL.joinerLogMean],
      n[g + GENERAL.joinerLogSd],
      n[g + GENERAL.joinerFloor],
      n[g + GENERAL.joinerScale],
    );
    const real = drawn * n[g + GENERAL.joinerWealth];
    const joiners = n[g + GENERAL.indexJoiners] === 1 ? state[STATE.price] : 1;
    const minimum = n[g + GENERAL.indexMinimum] === 1 ? state[STATE.price] : 1;
    if (real * (joiners / minimum) < n[g + GENERAL.minimumAum]) {
      state[STATE.declined] += 1;
      return;
    }
    const v = n[g + GENERAL.assignment] === 1 ? bySpareHours() : byLot(advisorOf(origin, entity, 0));
    if (v < 0) {
      state[STATE.turnedAway] += 1;
      return;
    }
    const i = state[STATE.households];
    if (i >= a.room.households) {
      state[STATE.full] = 1;
      return;
    }
    const month = state[STATE.month];
    const years = ageAt(ageOf(origin, entity, 0));
    const shape = n[g + GENERAL.requestShape];
    assigned[v] += firstYearHours();
    home.origin[i] = origin;
    home.entity[i] = entity;
    home.generation[i] = 0;
    home.advisor[i] = v;
    home.aum[i] = real * joiners;
    home.unrest[i] = 1;
    home.unrestEnd[i] = BEYOND;
    home.riskEnd[i] = 0;
    home.joinedMonth[i] = month;
    home.nextAnniversary[i] = month + 12;
    home.age[i] = years - month / 12;
    home.band[i] = bandOf(years);
    home.couple[i] = coupleOf(origin, entity, 0) < n[g + GENERAL.bookSingles] ? 0 : 1;
    home.requestFactor[i] = requestFactor(requestsOf(origin, entity, 0), shape);
    home.flow[i] = lifetime.flow(i, home.band[i]);
    home.deathMonth[i] = lifetime.deathMonth(i, month, years);
    home.nextDate[i] = Math.min(home.nextAnniversary[i], home.deathMonth[i]);
    home.clock[i] = lifetime.clock(i);
    home.tier[i] = tiers.ofNew(i);
    home.bracket[i] = fees.firstOf(home.tier[i]);
    home.accrued[i] = fees.planning(home.tier[i]);
    tierPlanning[home.tier[i]] += home.accrued[i];
    home.rate[i] = tiers.rate(home.tier[i], 0);
    state[STATE.households] = i + 1;
    state[STATE.joined] += 1;
    state[STATE.newAum] += home.aum[i];
    tally.add(i);
  };
};
