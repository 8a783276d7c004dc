import type { ReplayMonth, Told } from '../../src/summary/replay.ts';

type Dated<W> = Extract<Told, { readonly what: W }> & { readonly month: number };

/** All happenings of a kind in some months, in their order, each with its month. */
export function toldOf<W extends Told['what']>(
  months: readonly ReplayMonth[],
  ...what: readonly W[]
): readonly Dated<W>[] {
  const isAsked = (one: Told): one is Extract<Told, { readonly what: W }> => what.some((name) => name === one.what);
  return months.flatMap(({ month, happenings }) => happenings.filter(isAsked).map((one) => ({ ...one, month })));
}
