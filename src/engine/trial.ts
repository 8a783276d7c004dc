import { GENERAL, type TableName } from '../plan/layout.ts';
import { makeAccrual } from './accrual.ts';
import { makeDeeds } from './actions.ts';
import type { Arena } from './arena.ts';
import { makeArise } from './arise.ts';
import { makeBilling } from './billing.ts';
import { makeChannelRates } from './channelRates.ts';
import { makeCostToServe } from './costToServe.ts';
import { makeDeliver } from './deliver.ts';
import { makeGiveUp } from './giveUp.ts';
import { makeHouseholds } from './households.ts';
import { makeIntroductions } from './introductions.ts';
import { makeJudge } from './judge.ts';
import { makeLedger } from './ledger.ts';
import { makeLimits } from './limits.ts';
import { makeMarket } from './market.ts';
import { makeMoney } from './money.ts';
import { makeOpening } from './opening.ts';
import { makePeople } from './people.ts';
import { makePolicies } from './policies.ts';
import { makePrepare } from './prepare.ts';
import { makeProspects } from './prospects.ts';
import { makePurchases } from './purchases.ts';
import { makeQuality } from './quality.ts';
import { makeRelieve } from './relieve.ts';
import { makeShocks } from './shocks.ts';
import { makeSignals } from './signals.ts';
import { CONSTANT, STATE } from './state.ts';
import { makeStay } from './stay.ts';
import { makeWorkplace } from './workplace.ts';

const nothing = (): void => {};

/** Called at the opening (month 0) and after each month, when `arena.signals` hold what there is to know. */
export type Record = (month: number) => void;

/**
 * One future, month by month. Returns false when the arena had too little room for it: nothing of such a trial may be
 * used, and a larger arena runs it again from the start. A trial in which an expression cannot be worked out ends with
 * `arena.fault`: nothing of it may be used either.
 */
export const makeTrial = (a: Arena, rootKey: ArrayLike<number>) => {
  const { state, signals, numbers: n } = a;
  const g = a.table('general').at;
  const { prepare, workOut, turnExpressions } = makePrepare(a, rootKey);
  const workplace = makeWorkplace(a);
  const people = makePeople(a, workplace);
  const shocks = makeShocks(a);
  const market = makeMarket(a, shocks);
  const introductions = a.once(makeIntroductions);
  const accrual = makeAccrual(a);
  const households = makeHouseholds(a, accrual);
  const rates = makeChannelRates(a);
  const prospects = makeProspects(a, rates);
  const opening = makeOpening(a, rates, prospects.meet);
  const arise = makeArise(a, rates);
  const relieve = makeRelieve(a);
  const deliver = makeDeliver(a);
  const quality = makeQuality(a);
  const giveUp = makeGiveUp(a);
  const billing = makeBilling(a, accrual);
  const ledger = makeLedger(a);
  const money = makeMoney(a, ledger);
  const purchases = makePurchases(a, ledger);
  const stay = makeStay(a);
  const costToServe = makeCostToServe(a);
  const limits = makeLimits(a);
  const say = makeSignals(a);
  const judge = makeJudge(a);
  const deeds = makeDeeds(a, people, households, shocks, ledger, purchases, workplace);
  const policies = makePolicies(a, deeds, judge.holds);

  // what a plan has no rows for is left out of its months: steps without it fit together in the compiler's budget
  const has = (table: TableName): boolean => a.table(table).rows > 0;
  const turnLedger = has('loans') || has('fixedAssets') ? ledger.turnMonth : nothing;
  const decide = has('policies') ? policies.month : nothing;
  const introduce = has('introductions') ? introductions.month : nothing;
  const settleIntroductions = has('introductions') ? introductions.settle : nothing;
  const buyBooks = has('purchases') ? purchases.month : nothing;

  const open = (trial: number): void => {
    prepare(trial);
    opening();
    policies.open();
    purchases.open();
    shocks.open();
    introductions.open();
    people.open();
    signals.fill(0);
    billing.open();
    money.open();
    arise(true);
    limits.open();
    say();
    signals[a.signal.responseDays] = Number.NaN;
    judge.remember(0);
  };

  /** Works out anew what follows from numbers that policies have just changed, as at the end of last month. */
  const renew = (month: number): void => {
    workOut();
    people.renew();
    prospects.renew();
    state[STATE.month] = month - 1;
    households.renew();
    state[STATE.month] = month;
  };

  const turnCalendar = (month: number): void => {
    const since = (n[g + GENERAL.startMonthOfYear] | 0) - 1 + month - 1;
    state[STATE.month] = month;
    state[STATE.calendarMonth] = (since % 12) + 1;
    if (month > 1 && since % 12 === 0) state[STATE.raise] *= a.constants[CONSTANT.raiseFactor];
    state[STATE.joined] = 0;
    state[STATE.declined] = 0;
    state[STATE.turnedAway] = 0;
    state[STATE.newAum] = 0;
    state[STATE.lostAum] = 0;
    state[STATE.marketGain] = 0;
    state[STATE.collected] = 0;
    state[STATE.moved] = 0;
    state[STATE.died] = 0;
    state[STATE.dismissed] = 0;
    state[STATE.partings] = 0;
    state[STATE.leads] = 0;
    state[STATE.meetings] = 0;
    state[STATE.channelSpend] = 0;
  };

  const step = (month: number): void => {
    turnCalendar(month);
    turnLedger(); // 0: what loans of last month cost, before a policy adds to them
    turnExpressions(month); // 0b: before policies, which may use them
    decide(); // 1: on what was known at the end of last month
    if (state[STATE.changed] === month) renew(month);
    introduce(); // what they do from this month on, for all that follows
    people.month(); // 2: who is here; before work, so that a first day counts
    market(); // 3: before households, whose AUM and hazard it moves
    households.month(); // 4: on the tiers, tenures and quality of last month
    prospects.month(); // 5: joiners meet hazards from next month on
    buyBooks(); // 5b: as joiners, at this month's prices
    arise(false); // 6: work of everybody who is here at month end
    relieve();
    deliver();
    settleIntroductions(); // what is done works from next month on
    quality(); // acts next month
    giveUp(); // after quality, which feels that it was not done
    billing.month(); // 7: on AUM at month end, joiners included
    money.month();
    stay();
    costToServe();
    limits.month(); // 8
    say();
    judge.remember(month);
  };

  return (trial: number, months: number, record: Record): boolean => {
    open(trial);
    record(0);
    for (let month = 1; month <= months && a.fault[0] === 0; month++) {
      step(month);
      if (state[STATE.full] === 1) return false;
      record(month);
    }
    return true;
  };
};
