import type { Tone } from '../chartSpec.ts';

/**
 * Colours after Okabe and Ito (2008) and Tol's muted set: told apart with every common colour blindness, and by
 * lightness in grey print. The page changes the variables for a dark screen; the second value serves a lone SVG.
 */
export const LIGHT: Readonly<Record<Tone, string>> = {
  ink: '#1c2430',
  grey: '#8b93a1',
  pale: '#e3e6ea',
  blue: '#1f62a8',
  orange: '#b9500c',
  teal: '#12857a',
  purple: '#7a4b9c',
  gold: '#d6a419',
  sky: '#74b4e3',
  rose: '#c0456e',
};

export const DARK: Readonly<Record<Tone, string>> = {
  ink: '#e8ebf0',
  grey: '#7f8896',
  pale: '#343b46',
  blue: '#6aa9ec',
  orange: '#f08c4a',
  teal: '#43b8a9',
  purple: '#b58ad6',
  gold: '#dcb34a',
  sky: '#3d7fb5',
  rose: '#e5799b',
};

export function colour(tone: Tone): string {
  return `var(--${tone}, ${LIGHT[tone]})`;
}

/** What lies behind the chart: outlines labels so that lines do not cut them. */
export const PAPER = 'var(--paper, #ffffff)';

/** Words of second rank: dark enough to read where `grey` is only dark enough to see. */
export const SOFT = 'var(--soft, #525c6b)';

/** The colour a label may be written in beside a mark of that tone: pale tones are seen but cannot be read. */
export function labelColour(tone: Tone): string {
  if (tone === 'grey') return SOFT;
  return tone === 'gold' || tone === 'sky' || tone === 'pale' ? colour('ink') : colour(tone);
}
