import { wrapped } from '../../../reports/console/wrapped.ts';
import type { Facts } from './facts.ts';

/** How uncertain inputs are drawn, where it is not each by itself. */
export const drawLines = ({ draws, correlations }: Facts, width: number): string[] => [
  ...(draws === 'stratified'
    ? wrapped('Uncertain inputs are drawn evenly over their ranges in every hundred futures (stratified).', width)
    : []),
  ...(correlations.length === 0 ? [] : ['Drawn together, by rank correlation']),
  ...correlations.flatMap(({ between, rank }) => wrapped(`${between.join(' and ')}: ${rank}`, width, '  ', '    ')),
];
