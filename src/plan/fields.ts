/** Column names of one table; `size` is their count. */
export const fields = <const K extends readonly string[]>(names: K) => {
  const index = Object.fromEntries(names.map((name, i) => [name, i])) as { readonly [N in K[number]]: number };
  return Object.freeze({ names, size: names.length, ...index });
};
