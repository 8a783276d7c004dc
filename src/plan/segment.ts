import { fields } from './fields.ts';

/** How a segment differs (ageFrom -1: not in age); behind these stands its share of each channel's prospects. */
export const SEGMENT = fields([
  'wealth',
  'ageFrom',
  'ageTo',
  'flows',
  'requests',
  'closeRate',
  'retention',
  'fees',
] as const);
