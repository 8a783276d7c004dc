import { BRACKET, SCHEDULE } from '../plan/layout.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { input, type Rows, row } from './cell.ts';

type Fees = Scenario['fees'];
type Own = Fees['byTier'][string];

/** One fee schedule and where each of its parts is said: the firm's, or a tier's own over it. */
type Schedule = {
  readonly tier: string | undefined;
  readonly path: (part: keyof Own) => string;
  readonly of: <K extends keyof Own>(part: K) => NonNullable<Own[K]>;
};

const firms = (fees: Fees): Schedule => ({
  tier: undefined,
  path: (part) => `fees.${part}`,
  of: (part) => fees[part] as NonNullable<Own[typeof part]>,
});

const ofTier = (fees: Fees, tier: string): Schedule => {
  const own = fees.byTier[tier];
  const base = firms(fees);
  return {
    tier,
    path: (part) => (own[part] === undefined ? base.path(part) : `fees.byTier.${tier}.${part}`),
    of: (part) => (own[part] ?? base.of(part)) as NonNullable<Own[typeof part]>,
  };
};

/** The firm's schedule first, then those of tiers that have fees of their own. */
const schedulesOf = ({ fees }: Scenario): Schedule[] => [
  firms(fees),
  ...Object.keys(fees.byTier).map((tier) => ofTier(fees, tier)),
];

export const scheduleRows = (s: Scenario): Rows => {
  let first = 0;
  return schedulesOf(s).map(({ path, of }) => {
    const count = of('brackets').length;
    const made = row(SCHEDULE, {
      first,
      count,
      minimum: input(path('minimum'), of('minimum')),
      retainer: input(path('retainer'), of('retainer')),
      planning: input(path('planning'), of('planning')),
    });
    first += count;
    return made;
  });
};

export const bracketRows = (s: Scenario): Rows =>
  schedulesOf(s).flatMap(({ path, of }) =>
    of('brackets').map((bracket, i) =>
      row(BRACKET, {
        from: input(`${path('brackets')}.${i}.from`, bracket.from),
        rate: input(`${path('brackets')}.${i}.rate`, bracket.rate),
      }),
    ),
  );

/** Row of the schedule that a tier's households pay. */
export const scheduleOf = (s: Scenario, tier: string): number =>
  Math.max(
    0,
    schedulesOf(s).findIndex((schedule) => schedule.tier === tier),
  );
