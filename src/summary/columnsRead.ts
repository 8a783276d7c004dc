import { OP } from '../plan/formula.ts';
import { CODE, tableOf } from '../plan/layout.ts';

/** Where a program stands in the plan's code. */
export type Program = { readonly at: number; readonly length: number };

/** The stored columns that programs read, and whether one adds up several months. */
export const columnsRead = (numbers: Float64Array, programs: readonly Program[]) => {
  const code = tableOf(numbers, 'code');
  const columns = new Set<number>();
  let sums = false;
  for (const { at, length } of programs) {
    for (let i = at; i < at + length; i++) {
      const op = numbers[code.at + i * code.cols + CODE.op];
      if (op === OP.sum) sums = true;
      if (op === OP.sum || op === OP.load) columns.add(numbers[code.at + i * code.cols + CODE.a]);
    }
  }
  return { columns: Int32Array.from(columns), sums };
};
