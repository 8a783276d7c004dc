/** As many as the schema takes; checks across keys also see counts that it refuses. */
const MOST = 500;

/** Ids of several alike seats: the id itself for one, numbered from 1 for more. */
export const seatIds = (id: string, count: number): readonly string[] =>
  count === 1 ? [id] : Array.from({ length: Math.min(count, MOST) }, (_, i) => `${id}${i + 1}`);
