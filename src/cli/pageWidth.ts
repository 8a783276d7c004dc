import type { Sink } from './effects.ts';

const WIDEST = 100;
const NARROWEST = 40;

/** Columns for running text; a terminal that does not say its width, or says 0, has the widest. */
export const pageWidth = ({ columns }: Pick<Sink, 'columns'>): number =>
  columns === undefined || columns === 0 ? WIDEST : Math.min(Math.max(columns, NARROWEST), WIDEST);
