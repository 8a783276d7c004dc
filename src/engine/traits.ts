import { floats } from '../math/floats.ts';
import { gammaQuantile } from '../math/gammaQuantile.ts';
import { normalQuantile } from '../math/normalQuantile.ts';
import { GENERAL } from '../plan/layout.ts';
import { wealth } from '../random/wealth.ts';
import { makeAgeAt } from './ageAt.ts';
import type { Arena } from './arena.ts';
import { bandOf } from './lifetime.ts';
import { OWN } from './ownUniform.ts';
import { makeOwnUniforms } from './ownUniforms.ts';
import { makeQuantileTable } from './quantileTable.ts';
import { makeSegments } from './segments.ts';
import { makeUnasked } from './unasked.ts';

/**
 * What a household is like when the firm comes to know it, drawn trait by trait for the rows from `first` up to `end`:
 * their origin, entity and segment stand already.
 */
export const makeTraits = (a: Arena) => {
  const { numbers: n, home, line } = a;
  const { age, band, couple, requestFactor, segment } = home;
  const { aum } = line;
  const g = a.table('general').at;
  const draw = a.once(makeOwnUniforms);
  const segments = a.once(makeSegments);
  const ageAt = a.once(makeAgeAt);
  const unasked = a.once(makeUnasked);
  // own rate of requests over the mean rate; relative error under 1e-5 for shapes of one and more, 6e-5 at one half
  const requestsAt = makeQuantileTable((u, shape) => gammaQuantile(u, shape) / shape);
  const u = floats(a.room.households);

  /** AUM at prices of the first day, of who comes of itself; a household stands at the place that is numbered as its row. */
  const aums = (first: number, end: number): void => {
    draw(OWN.aum, first, end, u);
    const logMean = n[g + GENERAL.joinerLogMean];
    const logSd = n[g + GENERAL.joinerLogSd];
    const floor = n[g + GENERAL.joinerFloor];
    const scale = n[g + GENERAL.joinerScale];
    for (let i = first; i < end; i++) u[i] = normalQuantile(u[i]); // by itself: both at once are too long to be inlined
    for (let i = first; i < end; i++) aum[i] = wealth(u[i], logMean, logSd, floor, scale);
  };

  const ages = (first: number, end: number, month: number): void => {
    draw(OWN.age, first, end, u);
    const since = month / 12;
    for (let i = first; i < end; i++) {
      const years = ageAt(u[i], segment[i]);
      age[i] = years - since;
      band[i] = bandOf(years);
    }
  };

  const couples = (first: number, end: number): void => {
    if (unasked.couples()) return;
    draw(OWN.couple, first, end, u);
    const singles = n[g + GENERAL.bookSingles];
    for (let i = first; i < end; i++) couple[i] = u[i] < singles ? 0 : 1;
  };

  const requests = (first: number, end: number): void => {
    if (unasked.requests()) return;
    draw(OWN.requests, first, end, u);
    const shape = n[g + GENERAL.requestShape];
    for (let i = first; i < end; i++) requestFactor[i] = requestsAt(u[i], shape) * segments.requests(segment[i]);
  };

  return { aums, ages, couples, requests };
};
