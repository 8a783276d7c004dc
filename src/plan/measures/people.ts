import type { Formula } from '../formula.ts';
import { derived, type MeasureFamily, stored } from './family.ts';

/** Advisors at work. */
const advisors: Formula = ['sum', 'seats.<owning>'];

/** Who works in the firm. */
export const people: readonly MeasureFamily[] = [
  derived(true, ['sum', 'seats.<role>'], ['seats', 'people', 'People', 'People at work at month end.']),
  stored(true, 'roleSeats', ['seats.<role>', 'people', '<label>: people', 'People of the role at work at month end.']),
  stored(true, 'fte', [
    'fte',
    'people',
    'Full-time equivalents',
    'Hours a year of everybody at work over the hours a year of their roles.',
  ]),
  stored(true, 'openSearches', [
    'openSearches',
    'searches',
    'Open searches',
    'Seats that somebody is looked for at month end.',
  ]),
  derived(
    true,
    ['/+', 'households', advisors],
    ['householdsPerAdvisor', 'households', 'Households per advisor', 'Households over advisors at work.'],
  ),
  derived(
    true,
    ['/+', 'households', 'seats'],
    ['householdsPerPerson', 'households', 'Households per person', 'Households over people at work.'],
  ),
];
