import { exp } from '../math/exp.ts';
import { gammaQuantile } from '../math/gammaQuantile.ts';
import { log } from '../math/log.ts';
import { normalCdf } from '../math/normalCdf.ts';
import { normalQuantile } from '../math/normalQuantile.ts';
import { HOUSEHOLD } from '../plan/layout.ts';
import { deviation } from '../random/deviation.ts';
import { uniform } from '../random/mix.ts';
import { purposeKey } from '../random/purposeKey.ts';
import { tenureLaw } from '../random/tenure.ts';
import type { Client } from '../scenario/clientList.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { middleOf } from './cell.ts';
import { openingSegment, segmentAge } from './segmentTables.ts';

/** Age of the older principal: band starts and the share below, F66; uniform within a band. */
export const AGES: readonly (readonly [from: number, cumulative: number])[] = [
  [25, 0],
  [35, 0.02],
  [45, 0.14],
  [55, 0.34],
  [65, 0.61],
  [75, 0.88],
  [85, 0.98],
  [95, 1],
];

const ageQuantile = (u: number): number => {
  let i = 1;
  while (u > AGES[i][1]) i++;
  const [from, below] = AGES[i - 1];
  const [to, above] = AGES[i];
  return from + ((to - from) * (u - below)) / (above - below);
};

/** The law of AUM per household: lognormal of the given mean, raised to a floor, rescaled to the mean. */
export type WealthLaw = {
  readonly logMean: number;
  readonly logSd: number;
  readonly floor: number;
  readonly scale: number;
};

/** Scale of the law for single draws: mean over the mean of max(X, floor), in closed form. */
export const wealthLaw = (book: Scenario['book']): WealthLaw => {
  const mean = middleOf(book.aum.mean);
  const logSd = middleOf(book.aum.logSd);
  const floor = middleOf(book.aum.floor);
  const logMean = log(mean) - (logSd * logSd) / 2;
  if (floor <= 0) return { logMean, logSd, floor, scale: 1 };
  const gap = log(floor) - logMean;
  const below = logSd > 0 ? normalCdf(gap / logSd) : gap > 0 ? 1 : 0;
  const above = logSd > 0 ? normalCdf(logSd - gap / logSd) : 1 - below;
  return { logMean, logSd, floor, scale: mean / (floor * below + mean * above) };
};

/** What was kept of a year's book, over how the book grew: decides how long households have been with the firm. */
export const tenureRatio = (book: Scenario['book']): number =>
  middleOf(book.pastRetention) / (1 + middleOf(book.pastGrowth));

/** Of a dozen keys tried, one whose book lies near the middle: other keys move the share at 12.4 % by 0.06 either way. */
const SHUFFLE_KEY = 'book/shuffleledger';

/** Puts values in an order that is the same in every run: a Fisher-Yates shuffle with a key of its own. */
const shuffle = (values: Float64Array, name: string): Float64Array => {
  const [k0, k1] = purposeKey(`${SHUFFLE_KEY}/${name}`);
  for (let i = values.length - 1; i > 0; i--) {
    const j = Math.floor(uniform(k0, k1, i, 0) * (i + 1));
    const kept = values[i];
    values[i] = values[j];
    values[j] = kept;
  }
  return values;
};

/** Quantiles that lie above and below every share of singles. */
const COUPLE = 1;
const SINGLE = -1;

/**
 * The opening book, one row of HOUSEHOLD a household, largest AUM last: household i of n stands at the quantile (i - 1/2)/n
 * of each law, and ages, tenures, flows, request rates and couples are matched to it by shuffles with a fixed key. A client list is
 * taken as it stands, row by row; only what it leaves open is matched in this way.
 */
export const openingBook = (s: Scenario, clients?: readonly Client[]): number[][] => {
  const n = middleOf(s.book.households);
  const points = (quantile: (u: number) => number) =>
    Float64Array.from({ length: n }, (_, i) => quantile((i + 0.5) / n));
  const law = wealthLaw(s.book);
  const aum = points((u) => Math.max(law.floor, exp(law.logMean + law.logSd * normalQuantile(u))));
  const scale = (middleOf(s.book.aum.mean) * n) / aum.reduce((a, b) => a + b, 0);
  const tenureOf = tenureLaw(tenureRatio(s.book), middleOf(s.book.firmAge));
  const shape = middleOf(s.work.requests.shape);
  const agePoint = shuffle(
    points((u) => u),
    'ages',
  );
  const tenure = shuffle(
    points((u) => Math.floor(12 * tenureOf(u))),
    'tenures',
  );
  const flowZ = shuffle(
    points((u) => deviation(u, s.flows.law === 'uniform')),
    'flows',
  );
  const requestFactor = shuffle(
    points((u) => gammaQuantile(u, shape) / shape),
    'requests',
  );
  const coupleQuantile = shuffle(
    points((u) => u),
    'couples',
  );
  const segmentPoint = shuffle(
    points((u) => u),
    'segments',
  );
  return Array.from({ length: n }, (_, i) => {
    const client = clients?.[i];
    const segment = openingSegment(s, segmentPoint[i]);
    const own = segmentAge(s, segment);
    const age = own === undefined ? ageQuantile(agePoint[i]) : own.from + (own.to - own.from) * agePoint[i];
    const row = new Array<number>(HOUSEHOLD.size);
    row[HOUSEHOLD.aum] = client?.aum ?? aum[i] * scale;
    row[HOUSEHOLD.age] = client?.age ?? age;
    row[HOUSEHOLD.tenureMonths] = client?.tenureMonths ?? tenure[i];
    row[HOUSEHOLD.flowZ] = flowZ[i];
    row[HOUSEHOLD.requestFactor] = client?.requests ?? requestFactor[i];
    row[HOUSEHOLD.coupleQuantile] = client?.couple === undefined ? coupleQuantile[i] : client.couple ? COUPLE : SINGLE;
    row[HOUSEHOLD.segment] = segment;
    return row;
  });
};
