import * as z from 'zod';

/** A key that names something by its id; checks across keys see whether it is there. */
export const idOf = (noun: string, description: string) =>
  z
    .string({
      error: ({ input }) =>
        input === undefined ? `expected the id of a ${noun}, got nothing. Say which ${noun} is meant.` : undefined,
    })
    .describe(description);
