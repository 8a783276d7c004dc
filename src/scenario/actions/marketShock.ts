import * as z from 'zod';
import { shockSize } from '../shock.ts';

/** Markets move, from the month of the decision on. */
export const marketShock = z.strictObject(shockSize);
