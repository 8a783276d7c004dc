/** Ids of several alike seats: the id itself for one, numbered from 1 for more. */
export const seatIds = (id: string, count: number): readonly string[] =>
  count === 1 ? [id] : Array.from({ length: count }, (_, i) => `${id}${i + 1}`);
