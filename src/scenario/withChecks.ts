import type * as z from 'zod';

/** Tells of one mistake that only shows between several keys. */
export type Report = (path: readonly (string | number)[], message: string) => void;

/** Puts numbers for a scenario's expressions, and tells of those that cannot be worked out. */
export type Settle<T> = (value: T, report: Report) => T;

/**
 * Adds checks across keys to a schema. They run also when single keys are wrong, so that one reading tells of every
 * mistake; what they say about keys known to be wrong, or trip over there or over what another check tells, is left out,
 * and so is what they say of numbers that are not known yet.
 */
export function withChecks<S extends z.ZodType>(
  schema: S,
  checks: readonly ((value: z.output<S>, report: Report) => void)[],
  settle: Settle<z.output<S>> = (value) => value,
): S {
  const checked = schema.superRefine(
    (value, context) => {
      if (typeof value !== 'object' || value === null) return;
      const broken = context.issues.filter((issue) => issue.code !== 'unrecognized_keys');
      const wrong = broken.map((issue) => (issue.path ?? []).map(String));
      let told = wrong.length;
      let fault: unknown;
      const isWrong = (keys: readonly string[]): boolean =>
        wrong.some((other) => isPrefix(keys, other) || isPrefix(other, keys));
      const tell: Report = (path, message) => {
        told += 1;
        if (!isWrong(path.map(String))) context.addIssue({ code: 'custom', path: [...path], message });
      };
      const report: Report = (path, message) => {
        const unknown = wrong.length > 0 ? /\b(?:undefined|NaN)\b/ : /\bNaN\b/;
        if (!unknown.test(message)) tell(path, message);
      };
      const carefully = (act: () => void): void => {
        try {
          act();
        } catch (error) {
          fault ??= error;
        }
      };
      let settled: z.output<S> = value;
      carefully(() => {
        settled = settle(value, (path, message) => {
          tell(path, message);
          wrong.push(path.map(String));
        });
      });
      for (const check of checks) carefully(() => check(settled, report));
      if (fault !== undefined && told === 0) throw fault;
    },
    { when: () => true },
  );
  return checked as S;
}

function isPrefix(short: readonly string[], long: readonly string[]): boolean {
  return short.length <= long.length && short.every((key, i) => key === long[i]);
}
