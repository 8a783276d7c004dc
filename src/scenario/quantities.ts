import type { Quantity } from './quantity.ts';

const isQuantity = (value: object): value is Quantity => 'kind' in value && 'spec' in value;

/** Every quantity of a scenario by its path. */
export function quantities(data: unknown, path = ''): Map<string, Quantity> {
  const found = new Map<string, Quantity>();
  if (typeof data !== 'object' || data === null) return found;
  if (isQuantity(data)) return found.set(path, data);
  for (const [key, value] of Object.entries(data))
    for (const [below, quantity] of quantities(value, path === '' ? key : `${path}.${key}`)) found.set(below, quantity);
  return found;
}
