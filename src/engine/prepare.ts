import { exp } from '../math/exp.ts';
import { log } from '../math/log.ts';
import { EFFECT, GENERAL, ORIGIN_PURPOSES, SEAT, TIER } from '../plan/layout.ts';
import { streamKey } from '../random/mix.ts';
import type { Arena } from './arena.ts';
import { makeCalendarWeights } from './calendarWeights.ts';
import { makeDrawInputs } from './drawInputs.ts';
import { makeExpressions } from './expressions.ts';
import { makeMarketLaw } from './marketLaw.ts';
import { makePriceFactors } from './prices.ts';
import { CONSTANT, STATE } from './state.ts';

const LOG_2 = log(2);

/** Draws the trial's inputs, makes its stream keys, and works out what stays the same for the whole trial. */
export const makePrepare = (a: Arena, rootKey: ArrayLike<number>) => {
  const { numbers: n, constants: k, originKeys, firmKeys, requestKeys, staffKeys, tierRate, onboarding, flowMeans } = a;
  const general = a.table('general').at;
  const origins = a.table('origins');
  const streams = a.table('streams');
  const requests = a.table('requestStreams');
  const seats = a.table('seats');
  const effects = a.table('effects');
  const tiers = a.table('tiers');
  const falls = a.table('onboarding');
  const workOutMarket = makeMarketLaw(a);
  const workOutPrices = makePriceFactors(a);
  const drawInputs = makeDrawInputs(a, rootKey);

  const makeKeys = (trial: number) => {
    const own = (at: number, out: Int32Array, to: number) =>
      streamKey(rootKey[0], rootKey[1], trial, n[at], n[at + 1], out, to);
    for (let o = 0; o < origins.rows; o++)
      for (let p = 0; p < ORIGIN_PURPOSES.length; p++)
        own(origins.at + o * origins.cols + 2 * p, originKeys, o * origins.cols + 2 * p);
    for (let i = 0; i < streams.rows; i++) own(streams.at + 2 * i, firmKeys, 2 * i);
    for (let i = 0; i < requests.rows; i++) own(requests.at + 2 * i, requestKeys, 2 * i);
    for (let s = 0; s < seats.rows; s++) {
      own(seats.at + s * seats.cols + SEAT.recruit0, staffKeys, 4 * s);
      own(seats.at + s * seats.cols + SEAT.turnover0, staffKeys, 4 * s + 2);
    }
  };

  const expressions = makeExpressions(a);
  const calendarWeights = makeCalendarWeights(a);

  const workOut = () => {
    calendarWeights();
    const mean = n[general + GENERAL.tenureMean];
    const stages = [
      n[general + GENERAL.tenureFirst],
      n[general + GENERAL.tenureMiddle],
      n[general + GENERAL.tenureLate],
    ];
    for (let t = 0; t < tiers.rows; t++)
      for (let s = 0; s < 3; s++)
        tierRate[3 * t + s] =
          ((n[tiers.at + t * tiers.cols + TIER.hazard] * stages[s]) / mean / 12) * n[general + GENERAL.departuresLevel];
    let weights = 0;
    for (let m = 0; m < falls.cols; m++) weights += n[falls.at + m];
    const size = n[general + GENERAL.onboardingHours] / weights;
    for (let m = 0; m < 12; m++) onboarding[m] = m < falls.cols ? n[falls.at + m] * size : 0;
    workOutMarket();
    workOutPrices();
    k[CONSTANT.raiseFactor] = 1 + n[general + GENERAL.raises];
    const shock = n[general + GENERAL.shockSd];
    k[CONSTANT.shockSigma] = shock > 0 ? Math.sqrt(log(1 + shock * shock)) : 0;
    k[CONSTANT.qualityMove] = 1 - exp(-LOG_2 / n[general + GENERAL.qualityHalfLifeMonths]);
    k[CONSTANT.rework] = (1 + n[general + GENERAL.reworkShare]) / (1 + n[general + GENERAL.reworkReference]);
    k[CONSTANT.earlyCalendar] = n[general + GENERAL.calendarEarly] / n[general + GENERAL.calendarReference];
    k[CONSTANT.lateCalendar] = n[general + GENERAL.calendarLate] / n[general + GENERAL.calendarReference];
    k[CONSTANT.lowered] = 1 + (n[general + GENERAL.lowered] - 1) * (n[general + GENERAL.transparent] === 1 ? 0.5 : 1);
    flowMeans[0] = n[general + GENERAL.flowSavers] / 12;
    flowMeans[1] = n[general + GENERAL.flowPreRetirees] / 12;
    flowMeans[2] = n[general + GENERAL.flowRetirees] / 12;
    flowMeans[3] = n[general + GENERAL.flowElders] / 12;
  };

  /** Takes back what the policies of the trial before have changed. */
  const restore = () => {
    if (a.state[STATE.changed] === 0) return;
    for (let e = 0; e < effects.rows; e++) {
      const offset = n[effects.at + e * effects.cols + EFFECT.offset];
      if (offset > 0) n[offset] = a.original[offset];
    }
  };

  const prepare = (trial: number): void => {
    restore();
    drawInputs(trial);
    expressions.open();
    makeKeys(trial);
    workOut();
  };
  return { prepare, workOut, turnExpressions: expressions.month };
};
