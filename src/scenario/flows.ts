import * as z from 'zod';
import { quantity } from './quantity.ts';

const flow = (value: number, who: string) =>
  quantity({
    unit: 'share a year',
    min: -0.9,
    max: 0.9,
    default: value,
    source: 'F62',
    description: `Mean net flow of ${who}, as a share of their AUM.`,
  });

/** What households themselves add, take out, and happen to gain or lose. */
export const flowsSchema = z
  .strictObject({
    savers: flow(0.02, 'households under 55'),
    preRetirees: flow(0.01, 'households of 55 to 64'),
    retirees: flow(-0.035, 'households of 65 to 74'),
    elders: flow(-0.045, 'households of 75 and over'),
    law: z
      .enum(['normal', 'uniform'])
      .default('normal')
      .describe("Law of a household's own deviation from the mean of its age, with the spread below."),
    redrawn: z
      .enum(['byAge', 'never'])
      .default('byAge')
      .describe('Whether a household gets a new deviation with each age band, or keeps its own for life.'),
    spread: quantity({
      unit: 'share a year',
      min: 0,
      max: 0.5,
      default: 0.02,
      source: 'F62',
      description: 'Standard deviation of flows between households.',
    }),
    shock: quantity({
      unit: 'share a year',
      min: 0,
      max: 1,
      default: 0.06,
      source: 'assumption',
      description: "Standard deviation of a household's own yearly gain or loss beside the market; its mean is none.",
    }),
  })
  .prefault({});
