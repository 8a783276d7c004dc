import type { Scenario } from './scenario.ts';

/** What `tierReview.by` says, without the sign of an expression. */
export const scoreText = ({ tierReview }: { readonly tierReview: Pick<Scenario['tierReview'], 'by'> }): string =>
  tierReview.by.trim().replace(/^=(?!=)\s*/, '');

/** Whether it is one of the two figures that need no reader of formulas. */
export const isOneFigure = (text: string): boolean => text === 'aum' || text === 'revenue';
