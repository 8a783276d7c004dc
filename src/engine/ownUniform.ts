import { ORIGIN_PURPOSES, type OriginPurpose } from '../plan/layout.ts';
import { uniform } from '../random/mix.ts';
import type { Arena } from './arena.ts';

/** Where the key of a purpose stands among those of an origin. */
export const OWN = Object.freeze(Object.fromEntries(ORIGIN_PURPOSES.map((purpose, i) => [purpose, 2 * i]))) as Readonly<
  Record<OriginPurpose, number>
>;

/** Uniforms of a household's or prospect's own streams: its origin's stream for the purpose, at its entity. */
export const makeOwnUniform = (a: Arena) => {
  const { originKeys } = a;
  const cols = a.table('origins').cols;
  return (purpose: number, origin: number, entity: number, occurrence: number): number => {
    const at = origin * cols + purpose;
    return uniform(originKeys[at], originKeys[at + 1], entity, occurrence);
  };
};
