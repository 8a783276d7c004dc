import { OP } from '../plan/formula.ts';
import { CODE, LONGEST, MEASURE, tableOf } from '../plan/layout.ts';

const MOST = 6; // measures in a group: threads share the groups out
const OWN = 4; // steps of a formula that statistics of a measure are worth
const SUM = 3; // what it is worth to share a moving sum, where sharing a column is worth 1

type Group = {
  readonly measures: number[];
  steps: number;
  /** The measure that was compared with it last, and how much they share. */
  compared: number;
  shared: number;
};

/**
 * Measures that are worked out together, month after month: a measure joins the group with which it shares most, so that
 * a moving sum is moved on once for all of a group and a column comes from memory once. Groups with more to do come first,
 * for the last ones to be short. A measure that is the same as another is in no group.
 */
export const measureGroups = (numbers: Float64Array): readonly (readonly number[])[] => {
  const measures = tableOf(numbers, 'measures');
  const code = tableOf(numbers, 'code');
  const groups: Group[] = [];
  /** Groups that read a column, or take a sum. */
  const readers = new Map<number, Group[]>();

  /** A column or a moving sum that an operation reads, as a number; undefined for others. */
  const readBy = (at: number): number | undefined => {
    const op = numbers[at + CODE.op];
    if (op !== OP.load && op !== OP.sum) return undefined;
    const what = (numbers[at + CODE.a] * (LONGEST + 1) + numbers[at + CODE.b]) * (LONGEST + 1) + numbers[at + CODE.c];
    return op === OP.sum ? -1 - what : what;
  };

  /** The group with room that shares most with what a measure reads. */
  const nearest = (measure: number, read: readonly number[]): Group | undefined => {
    let best: Group | undefined;
    for (const what of read) {
      for (const group of readers.get(what) ?? []) {
        if (group.compared !== measure) group.shared = 0;
        group.compared = measure;
        group.shared += what < 0 ? SUM : 1;
        if (group.measures.length < MOST && group.shared > (best?.shared ?? 0)) best = group;
      }
    }
    return best;
  };

  for (let measure = 0; measure < measures.rows; measure++) {
    const row = measures.at + measure * measures.cols;
    if (numbers[row + MEASURE.sameAs] !== measure) continue;
    const length = numbers[row + MEASURE.length];
    const read: number[] = [];
    for (let i = numbers[row + MEASURE.at]; i < numbers[row + MEASURE.at] + length; i++) {
      const what = readBy(code.at + i * code.cols);
      if (what !== undefined && !read.includes(what)) read.push(what);
    }
    const near = nearest(measure, read);
    const group = near ?? { measures: [], steps: 0, compared: measure, shared: 0 };
    if (near === undefined) groups.push(group);
    group.measures.push(measure);
    group.steps += OWN + length;
    for (const what of read) {
      const already = readers.get(what);
      if (already === undefined) readers.set(what, [group]);
      else if (!already.includes(group)) already.push(group);
    }
  }
  return groups.sort((a, b) => b.steps - a.steps).map(({ measures: together }) => together);
};
