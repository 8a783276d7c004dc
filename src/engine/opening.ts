import { CHANNEL, GENERAL, HOUSEHOLD } from '../plan/layout.ts';
import { type Arena, OLDEST_PROSPECT } from './arena.ts';
import type { ChannelRates } from './channelRates.ts';
import { makeClocks } from './clocks.ts';
import { makeDrawBook } from './drawBook.ts';
import { makeExperience } from './experience.ts';
import { BEYOND, bandOf, makeLifetime } from './lifetime.ts';
import { makeLine } from './line.ts';
import { makeOwnUniform, OWN } from './ownUniform.ts';
import { type makeProspects, prospectEntity } from './prospects.ts';
import { makeSegments } from './segments.ts';
import { STATE } from './state.ts';
import { makeTally } from './tally.ts';
import { makeTiers } from './tiers.ts';

const HARDLY = 1e-6; // chance of a cycle so long that nobody is expected

/** The first day: a book with its tenures, known or drawn, and a pipeline of the expected size. */
export const makeOpening = (a: Arena, rates: ChannelRates, meet: ReturnType<typeof makeProspects>['meet']) => {
  const { numbers: n, state, home, line: hot } = a;
  const g = a.table('general').at;
  const book = a.table('book');
  const lifetime = a.once(makeLifetime);
  const tiers = a.once(makeTiers);
  const tally = a.once(makeTally);
  const line = a.once(makeLine);
  const clocks = a.once(makeClocks);
  const experience = a.once(makeExperience);
  const segments = a.once(makeSegments);
  const drawBook = makeDrawBook(a);
  const own = a.once(makeOwnUniform);

  const household = (i: number): void => {
    const at = book.at + i * book.cols;
    const tenure = n[at + HOUSEHOLD.tenureMonths];
    const years = n[at + HOUSEHOLD.age];
    home.origin[i] = 0;
    home.entity[i] = i;
    home.generation[i] = 0;
    line.stand(i);
    const segment = n[at + HOUSEHOLD.segment];
    home.segment[i] = segment;
    hot.aum[i] = n[at + HOUSEHOLD.aum] * segments.wealth(segment);
    hot.accrued[i] = 0;
    home.unrest[i] = 1;
    home.unrestEnd[i] = BEYOND;
    home.riskEnd[i] = 0;
    home.joinedMonth[i] = -tenure;
    home.nextAnniversary[i] = 12 - (tenure % 12);
    home.age[i] = years;
    home.band[i] = bandOf(years);
    home.couple[i] = n[at + HOUSEHOLD.coupleQuantile] < n[g + GENERAL.bookSingles] ? 0 : 1;
    home.requestFactor[i] = n[at + HOUSEHOLD.requestFactor] * segments.requests(segment);
    const deviation = (n[g + GENERAL.flowSd] / 12) * n[at + HOUSEHOLD.flowZ];
    home.frailty[i] = lifetime.frailty(i);
    hot.flow[i] = a.flowMeans[home.band[i]] + deviation + segments.flow(segment);
    home.deathMonth[i] = lifetime.deathMonth(i, 0, years);
    hot.nextDate[i] = Math.min(home.nextAnniversary[i], home.deathMonth[i]);
    home.clock[i] = lifetime.clock(i);
    home.tier[i] = tiers.ofNew(i);
    home.rate[i] = tiers.rate(home.tier[i], tenure) * segments.retention(segment);
    clocks.start(i, i % a.openingAdvisors);
    tally.add(i);
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
    if (n[g + GENERAL.bookUncertain] === 1) drawBook();
    for (let i = 0; i < book.rows; i++) household(i);
    a.freshCalendar.fill(0); // the opening book is nobody's news
    state[STATE.households] = book.rows;
    rates.prepareCycles();
    rates.prepareMonth();
    for (let c = 0; c < a.channels; c++) {
      pipeline(c, rates.arrivals(c));
      state[STATE.channelSpend] += rates.spend(c); // a cost like others to size the cash in hand
    }
  };
};
