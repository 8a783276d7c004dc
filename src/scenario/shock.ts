import { quantity } from './quantity.ts';

/** How far markets move in a shock, and how fast. */
export const shockSize = {
  return: quantity({
    unit: 'share',
    above: -0.95,
    max: 5,
    description: 'What the shock adds to markets, all told: -0.3 takes three tenths off.',
  }),
  over: quantity({
    unit: 'months',
    min: 1,
    max: 120,
    default: 1,
    source: 'assumption',
    description: 'Months over which it is spread evenly; a drawn number is rounded to whole months.',
  }),
} as const;
