/** A fault of a document, by the dotted path of what is wrong: what was expected there, and the value found. */
export type ClaimFault = { readonly path: string; readonly expected: string; readonly got: unknown };

/** Thrown where a document does not say what it was made from. */
export class Unfit extends Error {
  readonly fault: ClaimFault;

  constructor(fault: ClaimFault) {
    super(fault.expected);
    this.fault = fault;
  }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value at a key, unchecked; what is inherited, such as through `__proto__`, is not there. */
export const fieldAt = (record: unknown, key: string): unknown =>
  isRecord(record) && Object.hasOwn(record, key) ? record[key] : undefined;

/** @throws Unfit */
export const insist = (fits: boolean, path: string, expected: string, got: unknown): void => {
  if (!fits) throw new Unfit({ path, expected, got });
};

/** A text of so many characters at a key; `path` names it in a fault. */
export const textAt = (record: unknown, key: string, path: string, most: number, least = 1): string => {
  const got = fieldAt(record, key);
  const fits = typeof got === 'string' && got.length >= least && got.length <= most;
  insist(fits, path, `a text of ${least} to ${most} characters`, got);
  return got as string;
};

/** A whole number from `least` at a key; `path` names it in a fault. */
export const wholeAt = (record: unknown, key: string, path: string, most: number, least = 1): number => {
  const got = fieldAt(record, key);
  const fits = typeof got === 'number' && Number.isInteger(got) && got >= least && got <= most;
  insist(fits, path, `a whole number from ${least} to ${most}`, got);
  return got as number;
};
