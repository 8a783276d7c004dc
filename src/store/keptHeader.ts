/** What stands before the bytes of a kept file, as JSON: whose they are, and how long each array is. */
export type KeptHeader = {
  readonly address: string;
  /** Trials of the piece, or behind the checkpoint. */
  readonly trials: number;
  readonly about: { readonly name: string; readonly months: number };
  readonly arrays: readonly { readonly name: string; readonly bytes: number }[];
  /** What a kind of file says beside, such as the pages of a checkpoint. */
  readonly more?: unknown;
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** A header as it was written; undefined for anything else. */
export const parseHeader = (text: string): KeptHeader | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    if (!isObject(value) || !isObject(value.about) || !Array.isArray(value.arrays)) return undefined;
    const fits =
      typeof value.address === 'string' &&
      isCount(value.trials) &&
      typeof value.about.name === 'string' &&
      isCount(value.about.months) &&
      value.arrays.every((array) => isObject(array) && typeof array.name === 'string' && isCount(array.bytes));
    return fits ? (value as KeptHeader) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};
