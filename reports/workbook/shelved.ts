/** Columns that a spreadsheet can hold are 16,384: more of a kind than `most` go to sheets of their own, "Work 2" and so on. */
export function shelved<T>(
  name: string,
  all: readonly T[],
  most: number,
): readonly { readonly name: string; readonly some: readonly T[] }[] {
  return Array.from({ length: Math.ceil(all.length / most) }, (_, i) => ({
    name: i === 0 ? name : `${name} ${i + 1}`,
    some: all.slice(i * most, (i + 1) * most),
  }));
}
