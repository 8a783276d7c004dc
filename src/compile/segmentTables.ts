import { SEGMENT } from '../plan/segment.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { input, middleOf, type Rows, row } from './cell.ts';
import type { Names } from './names.ts';

/** Stands for an age that is not the segment's own. */
const NO_AGE = -1;

/** How each segment differs, and its share of the prospects of each channel. */
export const segmentRows = (s: Scenario, names: Names): Rows =>
  names.segments.map((id) => {
    const segment = s.segments[id];
    const at = (key: string) => `segments.${id}.${key}`;
    const { age } = segment;
    const differs = row(SEGMENT, {
      wealth: input(at('wealth'), segment.wealth),
      ageFrom: age === undefined ? NO_AGE : middleOf(age.from),
      ageTo: age === undefined ? NO_AGE : middleOf(age.to),
      flows: input(at('flows'), segment.flows),
      requests: input(at('requests'), segment.requests),
      closeRate: input(at('closeRate'), segment.closeRate),
      retention: input(at('retention'), segment.retention),
      fees: input(at('fees'), segment.fees),
    });
    const comesBy = (channel: string) => segment.channels.length === 0 || segment.channels.includes(channel);
    return [...differs, ...names.channels.map((c) => (comesBy(c) ? input(at('share'), segment.share) : 0))];
  });

/** Row of the segment at a point of the opening book, -1 for none: shares one behind the other. */
export const openingSegment = (s: Scenario, u: number): number => {
  let below = 0;
  return Object.values(s.segments).findIndex(({ opening }) => {
    below += middleOf(opening);
    return u < below;
  });
};

/** Ages of a segment's households, where it has ages of its own. */
export const segmentAge = (
  s: Scenario,
  segment: number,
): { readonly from: number; readonly to: number } | undefined => {
  const age = Object.values(s.segments)[segment]?.age;
  return age === undefined ? undefined : { from: middleOf(age.from), to: middleOf(age.to) };
};
