import type * as z from 'zod';

/** Tells of one mistake that only shows between several keys. */
export type Report = (path: readonly (string | number)[], message: string) => void;

/**
 * Adds checks across keys to a schema. They run also when single keys are wrong, so that one reading tells of every
 * mistake; what they say about keys known to be wrong, or trip over there, is left out.
 */
export function withChecks<S extends z.ZodType>(
  schema: S,
  checks: readonly ((value: z.output<S>, report: Report) => void)[],
): S {
  const checked = schema.superRefine(
    (value, context) => {
      if (typeof value !== 'object' || value === null) return;
      const broken = context.issues.filter((issue) => issue.code !== 'unrecognized_keys');
      const wrong = broken.map((issue) => (issue.path ?? []).map(String));
      for (const check of checks) {
        try {
          check(value, (path, message) => {
            const keys = path.map(String);
            const doubtful =
              wrong.some((other) => isPrefix(keys, other) || isPrefix(other, keys)) ||
              (wrong.length > 0 && /\b(?:undefined|NaN)\b/.test(message));
            if (!doubtful) context.addIssue({ code: 'custom', path: [...path], message });
          });
        } catch (error) {
          if (wrong.length === 0) throw error;
        }
      }
    },
    { when: () => true },
  );
  return checked as S;
}

function isPrefix(short: readonly string[], long: readonly string[]): boolean {
  return short.length <= long.length && short.every((key, i) => key === long[i]);
}
