import type { Formula } from '../plan/formula.ts';

/** The measures that a formula names. Families, such as `households.<tier>`, are not looked into. */
export const measuresIn = (formula: Formula, found: Set<string> = new Set()): Set<string> => {
  if (typeof formula === 'string') found.add(formula);
  else if (typeof formula === 'object' && formula[0] !== 'calendar' && formula[0] !== 'sum')
    for (const part of formula.slice(1)) measuresIn(part as Formula, found);
  return found;
};
