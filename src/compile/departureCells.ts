import type { Scenario } from '../scenario/scenario.ts';
import { input } from './cell.ts';
import { advisorsGo } from './comesOrGoes.ts';
import type { Names } from './names.ts';

/** Mean of the three multiples over the tenures of the reference book, so that tiers keep their rates. */
const TENURE_MEAN = 0.98;
const FLAT = { tenureFirst: 1, tenureMiddle: 1, tenureLate: 1, tenureMean: 1 };

/** Numbers of leaving and dying. What is off has no strength that a policy could change. */
export const departureCells = (s: Scenario, names: Names) => {
  const { departures, feedback } = s;
  const tenure = {
    tenureFirst: input('departures.firstYear', departures.firstYear),
    tenureMiddle: input('departures.yearsTwoToFour', departures.yearsTwoToFour),
    tenureLate: input('departures.later', departures.later),
    tenureMean: TENURE_MEAN,
  };
  const markets = feedback.markets === 'on';
  return {
    ...(departures.tenure === 'on' ? tenure : FLAT),
    marketFloor: input('departures.drawdownFrom', departures.drawdownFrom),
    marketSlope: markets ? input('departures.drawdownSlope', departures.drawdownSlope) : 0,
    requestSlope: markets ? input('departures.drawdownRequests', departures.drawdownRequests) : 0,
    deaths: Number(departures.deaths === 'on'),
    leavingRisk: input('departures.advisorLeaves', advisorsGo(s, names) ? departures.advisorLeaves : undefined),
    heirsStay: input('departures.heirsStay', departures.heirsStay),
    heirsAumShare: input('departures.heirsAum', departures.heirsAum),
    heirsYears: 28,
  };
};
