import { layoutOf, type MemoryBuffers, makeBuffers } from '../plan/memory.ts';
import type { Plan } from '../plan/plan.ts';
import type { RunRequest } from '../plan/runner.ts';

type Make = (bytes: number) => ArrayBuffer | SharedArrayBuffer;

/** The memory of a run, made by `make`, its columns by `makeColumns`; too little of it is told in a sentence. */
export const allocate = (
  { numbers }: Plan,
  { trials, months, sketched }: RunRequest,
  make: Make,
  makeColumns: Make = make,
): MemoryBuffers => {
  const layout = layoutOf(numbers, trials, months, sketched);
  try {
    return { ...makeBuffers({ ...layout, columns: 0 }, make), columns: makeColumns(4 * layout.columns) };
  } catch (cause) {
    const size = `${((4 * layout.columns) / 1e9).toFixed(1)} GB`;
    throw new Error(
      `the memory for ${trials} trials of ${months} months (${size}) could not be had: ask for fewer of either`,
      { cause },
    );
  }
};
