import * as z from 'zod';
import { quantity } from './quantity.ts';

type Regime = { readonly return: number; readonly volatility: number; readonly months: number };

const regime = (which: string, byDefault: Regime) =>
  z
    .strictObject({
      return: quantity({
        unit: 'share a year',
        above: -0.9,
        max: 1,
        default: byDefault.return,
        source: 'assumption',
        description: `Compound yearly return of ${which} times, before recentring.`,
      }),
      volatility: quantity({
        unit: 'share a year',
        min: 0,
        max: 2,
        default: byDefault.volatility,
        source: 'assumption',
        description: `Standard deviation of the yearly logarithmic return in ${which} times.`,
      }),
      months: quantity({
        unit: 'months',
        min: 1,
        max: 1200,
        default: byDefault.months,
        source: 'assumption',
        description: `How long ${which} times last on average.`,
      }),
    })
    .prefault({});

/** Calm and bad times that take turns by chance: a two-state Markov-switching lognormal. */
export const regimesSchema = z
  .strictObject({
    calm: regime('calm', { return: 0.09, volatility: 0.08, months: 60 }),
    bad: regime('bad', { return: -0.1, volatility: 0.18, months: 9 }),
  })
  .prefault({});
