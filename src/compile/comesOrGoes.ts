import type { Scenario } from '../scenario/scenario.ts';
import type { Names } from './names.ts';

const goesByPolicy = (s: Scenario): boolean =>
  Object.values(s.policies).some(({ letGo, retire }) => letGo !== undefined || retire !== undefined);

/** Whether anybody ever comes or goes. */
export const comesOrGoes = (s: Scenario, names: Names): boolean =>
  names.seats.some((seat) => !seat.opening || !seat.owner) || goesByPolicy(s);

/** Whether a book can ever lose its advisor. */
export const advisorsGo = (s: Scenario, names: Names): boolean =>
  names.seats.slice(0, names.dimensions.advisors).some((seat) => !seat.owner) || goesByPolicy(s);
