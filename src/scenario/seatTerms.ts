import { quantity } from './quantity.ts';

/** What one seat is paid and works, where it differs from its role. */
export const seatTerms = {
  pay: quantity({
    unit: 'dollars a year',
    min: 0,
    description: "Cash pay a year; without it, the role's.",
  }).optional(),
  bonus: quantity({
    unit: 'share of revenue',
    min: 0,
    max: 1,
    description: "Share of the firm's revenue paid on top of pay; without it, the role's.",
  }).optional(),
  hoursPerYear: quantity({
    unit: 'hours a year',
    above: 0,
    max: 100000,
    description: "Hours worked a year; without it, the role's.",
  }).optional(),
};
