import { CHANNEL, GENERAL, HOUSEHOLD } from '../plan/layout.ts';
import { makeAnniversaries } from './anniversaries.ts';
import { type Arena, OLDEST_PROSPECT } from './arena.ts';
import type { ChannelRates } from './channelRates.ts';
import { makeClocks } from './clocks.ts';
import { makeDrawBook } from './drawBook.ts';
import { makeEntry } from './entry.ts';
import { makeExperience } from './experience.ts';
import { makeKnownBook } from './knownBook.ts';
import { makeLine } from './line.ts';
import { makeNewcomers } from './newcomers.ts';
import { makeOwnUniform, OWN } from './ownUniform.ts';
import { type makeProspects, prospectEntity } from './prospects.ts';
import { STATE } from './state.ts';
import { makeTally } from './tally.ts';
import { makeUnasked } from './unasked.ts';

const HARDLY = 1e-6; // chance of a cycle so long that nobody is expected

/** The first day: a book with its tenures, known or drawn, and a pipeline of the expected size. */
export const makeOpening = (a: Arena, rates: ChannelRates, meet: ReturnType<typeof makeProspects>['meet']) => {
  const { numbers: n, state } = a;
  const g = a.table('general').at;
  const book = a.table('book');
  const rows = book.rows | 0; // a loop up to a whole number is one of integers to the compiler
  const tally = a.once(makeTally);
  const line = a.once(makeLine);
  const clocks = a.once(makeClocks);
  const experience = a.once(makeExperience);
  const newcomers = a.once(makeNewcomers);
  const anniversaries = a.once(makeAnniversaries);
  const enter = a.once(makeEntry);
  const knownBook = makeKnownBook(a);
  const drawBook = makeDrawBook(a);
  const own = a.once(makeOwnUniform);
  const unasked = a.once(makeUnasked);

  /** Writes who they are, what they are like, and what follows from it; then advisors take them in, one after the other. */
  const households = (): void => {
    for (let i = 0; i < rows; i++) newcomers.identify(i, 0, i, n[book.at + i * book.cols + HOUSEHOLD.segment]);
    if (n[g + GENERAL.bookUncertain] === 1) drawBook();
    else knownBook();
    anniversaries.look();
    enter(0, rows);
    for (let i = 0; i < rows; i++) {
      clocks.start(i, i % a.openingAdvisors);
      tally.add(i);
    }
  };

  /** Prospects of a channel by age: those whose cycle is not over after so many months, rounded by chance. */
  const pipeline = (c: number, arrivals: number): void => {
    if (rates.of(c, CHANNEL.cycleMedian) === 0) return; // who meets has decided
    const toMeeting = rates.of(c, CHANNEL.toMeeting);
    for (let months = OLDEST_PROSPECT; months >= 1; months--) {
      const over = rates.shorterThan(c, months);
      if (over > 1 - HARDLY) continue;
      const mean = arrivals * toMeeting * (1 - over);
      const count = Math.floor(mean + own(OWN.opening, 1 + c, prospectEntity(1 - months, 0), 0));
      for (let k = 0; k < count; k++) {
        const e = prospectEntity(1 - months, k);
        meet(c, e, rates.cycle(c, over + (1 - over) * own(OWN.cycle, 1 + c, e, 0)), months);
      }
    }
  };

  return (): void => {
    state.fill(0);
    state[STATE.index] = 1;
    state[STATE.peak] = 1;
    state[STATE.price] = 1;
    state[STATE.raise] = 1;
    state[STATE.growth] = 1;
    state[STATE.delivered] = 1;
    state[STATE.organicAum] = 1;
    state[STATE.calendarMonth] = n[g + GENERAL.startMonthOfYear];
    for (let v = 0; v < a.advisors; v++) {
      a.quality[v] = 1;
      a.chasers[v] = 0;
    }
    for (const kept of [a.waiting, a.aged, a.punctual, a.delivered, a.relieving]) kept.fill(0);
    experience.open();
    a.exposure.fill(0);
    line.open();
    tally.empty();
    unasked.look();
    households();
    a.freshCalendar.fill(0); // the opening book is nobody's news
    state[STATE.households] = rows;
    rates.prepareCycles();
    rates.prepareMonth();
    for (let c = 0; c < a.channels; c++) {
      pipeline(c, rates.arrivals(c));
      state[STATE.channelSpend] += rates.spend(c); // a cost like others to size the cash in hand
    }
  };
};
