import * as z from 'zod';

const loop = (description: string) => z.enum(['on', 'off']).default('on').describe(description);

/**
 * The loops by which a full week comes back as fewer households, each of which may be cut. With all but `markets` off,
 * who joins and who leaves depends on nobody's hours.
 */
export const feedbackSchema = z
  .strictObject({
    quality: loop('Whether service quality acts on how many households leave.'),
    advocacy: loop('Whether service quality acts on how many come or sign, where a channel says so.'),
    crowding: loop(
      'Whether prospecting that finds no time costs leads, and prospects who are not served wait or fade.',
    ),
    assignment: loop(
      'Whether a newcomer goes to the advisor with most time to spare; off, by lot among the open ones.',
    ),
    markets: loop('Whether a falling market makes more households leave, and all of them ask more.'),
    chasers: loop('Whether requests answered late come again.'),
  })
  .prefault({});
