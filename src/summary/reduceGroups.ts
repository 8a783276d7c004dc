import { OP } from '../plan/formula.ts';
import { CODE, MEASURE, tableOf } from '../plan/layout.ts';

const MOST = 6; // measures in a group: threads share the groups out
const OWN = 4; // steps of a formula that statistics of a measure are worth
const SUM = 3; // what it is worth to share a moving sum, where sharing a column is worth 1

/** What a formula reads, with what it is worth to read it once: columns and moving sums. */
const readBy = (numbers: Float64Array, measure: number): ReadonlyMap<string, number> => {
  const measures = tableOf(numbers, 'measures');
  const code = tableOf(numbers, 'code');
  const from = numbers[measures.at + measure * measures.cols + MEASURE.at];
  const length = numbers[measures.at + measure * measures.cols + MEASURE.length];
  const read = new Map<string, number>();
  for (let i = from; i < from + length; i++) {
    const at = code.at + i * code.cols;
    const op = numbers[at + CODE.op];
    if (op !== OP.load && op !== OP.sum) continue;
    const what = `${op} ${numbers[at + CODE.a]} ${numbers[at + CODE.b]} ${numbers[at + CODE.c]}`;
    read.set(what, op === OP.sum ? SUM : 1);
  }
  return read;
};

type Group = { readonly measures: number[]; readonly read: Map<string, number>; steps: number };

/**
 * Measures that are worked out together, month after month: a measure joins the group with which it shares most, so that
 * a moving sum is moved on once for all of a group and a column comes from memory once. Groups with more to do come first,
 * for the last ones to be short. A measure that is the same as another is in no group.
 */
export const measureGroups = (numbers: Float64Array): readonly (readonly number[])[] => {
  const measures = tableOf(numbers, 'measures');
  const groups: Group[] = [];
  for (let measure = 0; measure < measures.rows; measure++) {
    const at = measures.at + measure * measures.cols;
    if (numbers[at + MEASURE.sameAs] !== measure) continue;
    const read = readBy(numbers, measure);
    let best: Group | undefined;
    let most = 0;
    for (const group of groups) {
      if (group.measures.length === MOST) continue;
      let shared = 0;
      for (const [what, worth] of read) if (group.read.has(what)) shared += worth;
      if (shared <= most) continue;
      best = group;
      most = shared;
    }
    if (best === undefined) {
      best = { measures: [], read: new Map(), steps: 0 };
      groups.push(best);
    }
    best.measures.push(measure);
    best.steps += OWN + numbers[at + MEASURE.length];
    for (const [what, worth] of read) best.read.set(what, worth);
  }
  return groups.sort((a, b) => b.steps - a.steps).map(({ measures: together }) => together);
};
