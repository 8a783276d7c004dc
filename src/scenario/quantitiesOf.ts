import { isQuantity } from './isQuantity.ts';
import type { Quantity } from './quantity.ts';

/** Every number of a scenario that may be uncertain, by its dotted path; entries of lists by their place from 0. */
export const quantitiesOf = (scenario: object): Map<string, Quantity> => {
  const found = new Map<string, Quantity>();
  const visit = (value: unknown, path: string): void => {
    if (isQuantity(value)) found.set(path, value);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) visit(inner, path === '' ? key : `${path}.${key}`);
  };
  visit(scenario, '');
  return found;
};
