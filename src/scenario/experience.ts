import { quantity } from './quantity.ts';

/** What a change does to the hazard of leaving for a while: the same words wherever an action says it. */
export const experience = (value: string | number, source: string, description: string) =>
  quantity({ unit: 'times', min: 0.1, max: 20, default: value, source, description });
