/** A place in a document: keys of maps, and places in lists counted from 0. */
export type DocumentPath = readonly (string | number)[];

/** What stands at a place in one document and in the other; undefined where there is nothing. */
export type Difference = { readonly path: DocumentPath; readonly found: unknown; readonly expected: unknown };

export type Comparison = {
  /** The first of them, in the order of what was expected. */
  readonly differences: readonly Difference[];
  /** How many there are in all. */
  readonly differing: number;
  /** Values expected: texts, numbers, truths and nulls. */
  readonly values: number;
};

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (map: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(map, key) ? map[key] : undefined;

/**
 * Compares two documents of plain data value by value; of the differences it keeps the first `most`. What is found is only
 * followed where the same was expected, so that it may be as deep as it likes.
 */
export const compareDocuments = (found: unknown, expected: unknown, most: number): Comparison => {
  const differences: Difference[] = [];
  let differing = 0;
  let values = 0;

  const differ = (path: DocumentPath, one: unknown, other: unknown): void => {
    differing += 1;
    if (differences.length < most) differences.push({ path, found: one, expected: other });
  };

  const compare = (path: DocumentPath, one: unknown, other: unknown): void => {
    if (Array.isArray(other) ? !Array.isArray(one) : isMap(other) && !isMap(one)) differ(path, one, other);
    else if (Array.isArray(other) && Array.isArray(one)) {
      for (let i = 0; i < Math.max(one.length, other.length); i++) {
        if (i < other.length && i < one.length) compare([...path, i], one[i], other[i]);
        else differ([...path, i], one[i], other[i]);
      }
    } else if (isMap(other) && isMap(one)) {
      for (const key of Object.keys(other)) compare([...path, key], own(one, key), other[key]);
      for (const key of Object.keys(one)) if (!Object.hasOwn(other, key)) differ([...path, key], one[key], undefined);
    } else {
      values += 1;
      if (!Object.is(one, other)) differ(path, one, other);
    }
  };

  compare([], found, expected);
  return { differences, differing, values };
};
