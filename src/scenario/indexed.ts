import * as z from 'zod';

const grows = (what: string) =>
  z.boolean().default(true).describe(`${what} grow with inflation; false: they stay as written.`);

/** Amounts that are written in dollars of the first day, and whether they keep up with prices. */
export const indexedSchema = z
  .strictObject({
    thresholds: grows('Thresholds of tiers'),
    minimum: grows('Least assets of a new client'),
    brackets: grows('Brackets of the fee schedule'),
    joiners: grows('Assets of newcomers'),
  })
  .prefault({});
