import type { Legend } from '../../plan/legend.ts';
import type { Finding } from './finding.ts';

/** Assumptions that nothing is made of. */
export const assumptionFindings = ({ unused }: Pick<Legend, 'unused'>): Finding[] =>
  unused.map((path) => ({
    path,
    sentence: `no expression names it, so it changes nothing. Name it where it counts, such as \`= 2 * ${path}\`, or remove it.`,
  }));
