import * as z from 'zod';

const MEANING =
  "Share of the hours that goes to a role when somebody holds it; the rest, and what nobody holds, is the advisor's.";

const shares = z.record(z.string(), z.number().min(0).max(1));

/** Who takes how much of an activity's hours, by role. */
export const split = (byDefault: Readonly<Record<string, number>>) =>
  shares.default({ ...byDefault }).describe(MEANING);

/** The same where leaving it out means something else. */
export const optionalSplit = (meaning: string) => shares.optional().describe(meaning);
