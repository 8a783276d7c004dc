import { expm1 } from '../../math/expm1.ts';
import { CHANNEL, GENERAL, TIER } from '../../plan/layout.ts';
import { takeApart } from '../../plan/takeApart.ts';
import { arrivalLaw } from '../../stats/chain/arrivalLaw.ts';
import { binomialLaw } from '../../stats/chain/binomialLaw.ts';
import type { CountChain } from '../../stats/chain/countChain.ts';
import { sumLaw } from '../../stats/chain/sumLaw.ts';

/** Who signs in the first step: the expected number at the meeting stage, rounded by chance, each of whom may sign. */
const firstSigners = (met: number, sign: number): Float64Array => {
  const whole = Math.floor(met);
  const more = binomialLaw(whole + 1, sign);
  const fewer = binomialLaw(whole, sign);
  return more.map((chance, k) => (met - whole) * chance + (1 - met + whole) * (fewer[k] ?? 0));
};

/**
 * The chain of a reduced plan, with so many steps a month. A month's hazard h is one of e^-h for a household to stay; a
 * finer step has its part of the hazard and of the arrivals, and so of the variance: sizes are divided like means.
 */
export const chainOf = (numbers: Float64Array, perMonth: number): CountChain => {
  const tables = takeApart(numbers);
  const general = tables.general.rows[0];
  const size = general[GENERAL.arrivalSize] / perMonth;
  const opening = tables.book.rows.length;
  const channels = tables.channels.rows.map((channel) => ({
    met: (count: number): number => {
      if (channel[CHANNEL.closed] === 1) return 0;
      const bought = channel[CHANNEL.spendMonthly] / channel[CHANNEL.costPerLead];
      const came = (channel[CHANNEL.perHousehold] * count + channel[CHANNEL.ratePerYear]) / 12 + bought;
      return (general[GENERAL.prospectsLevel] * came * channel[CHANNEL.toMeeting]) / perMonth;
    },
    sign: channel[CHANNEL.toClient],
  }));
  const nobody = Float64Array.of(1);
  return {
    opening,
    leave: -expm1(-tables.tiers.rows[0][TIER.hazard] / 12 / perMonth),
    pending: channels.map(({ met, sign }) => firstSigners(met(opening), sign)).reduce(sumLaw, nobody),
    agreeing: (count) => channels.map(({ met, sign }) => arrivalLaw(met(count) * sign, size)).reduce(sumLaw, nobody),
  };
};
