import { driverLength } from './driver.ts';
import { tableOf } from './layout.ts';
import type { Plan } from './plan.ts';
import { BLOCK, type Outcome, type RunRequest, STATISTICS } from './runner.ts';

const METRICS = 4; // growth metrics of the target
const PARTS = 4; // of the AUM growth split

/** How the memory of a run is laid out; lengths in elements. */
export type MemoryLayout = {
  readonly rows: number;
  /** float32 `[block][row][column][trial of the block]`: each block's lines together, the last block as large as any. */
  readonly columns: number;
  /** int16 `[event][trial]`. */
  readonly events: number;
  /** int16 `[trial]`. */
  readonly faults: number;
  /** float32 `[input][trial]`. */
  readonly draws: number;
  /** float64 `[measure][row][statistic]`, then `[metric][row]`, then `[year][part]`. */
  readonly statistics: number;
  readonly onPace: number;
  readonly growth: number;
  /** float64 `[outcome]`, each as `driverLength` says. */
  readonly drivers: number;
  /** float64 `[goal]`. */
  readonly goals: number;
};

/** How many blocks of trials a run has. */
export const blocksOf = (trials: number): number => Math.ceil(trials / BLOCK);

export const layoutOf = (numbers: Float64Array, trials: number, months: number): MemoryLayout => {
  const rows = months + 1;
  return {
    rows,
    columns: tableOf(numbers, 'columns').rows * rows * BLOCK * blocksOf(trials),
    events: tableOf(numbers, 'events').rows * trials,
    faults: trials,
    draws: tableOf(numbers, 'inputs').rows * trials,
    statistics: tableOf(numbers, 'measures').rows * rows * STATISTICS.length,
    onPace: METRICS * rows,
    growth: Math.floor(months / 12) * PARTS,
    drivers: tableOf(numbers, 'driven').rows * driverLength(tableOf(numbers, 'inputs').rows),
    goals: tableOf(numbers, 'goals').rows,
  };
};

/** Bytes that a run keeps at once: every stored column of every trial, and what is made of them. */
export const bytesNeeded = (plan: Plan, trials: number, months: number): number => {
  const layout = layoutOf(plan.numbers, trials, months);
  const { columns, events, faults, draws, statistics, onPace, growth, drivers, goals } = layout;
  return 4 * (columns + draws) + 2 * (events + faults) + 8 * (statistics + onPace + growth + drivers + goals);
};

/** The arrays of a run, over memory that threads may share. */
export type RunMemory = {
  readonly columns: Float32Array;
  readonly events: Int16Array;
  readonly faults: Int16Array;
  /** Where each input stood in its law, 0 to 1. */
  readonly draws: Float32Array;
  readonly statistics: Float64Array;
  readonly onPace: Float64Array;
  readonly growth: Float64Array;
  readonly drivers: Float64Array;
  readonly goals: Float64Array;
};

/** Views the arrays of a run over one buffer each, made by `make`. */
export const viewMemory = (buffers: MemoryBuffers): RunMemory => ({
  columns: new Float32Array(buffers.columns),
  events: new Int16Array(buffers.events),
  faults: new Int16Array(buffers.faults),
  draws: new Float32Array(buffers.draws),
  statistics: new Float64Array(buffers.statistics),
  onPace: new Float64Array(buffers.onPace),
  growth: new Float64Array(buffers.growth),
  drivers: new Float64Array(buffers.drivers),
  goals: new Float64Array(buffers.goals),
});

export type MemoryBuffers = { readonly [K in keyof RunMemory]: ArrayBuffer | SharedArrayBuffer };

export const makeBuffers = (
  layout: MemoryLayout,
  make: (bytes: number) => ArrayBuffer | SharedArrayBuffer,
): MemoryBuffers => ({
  columns: make(4 * layout.columns),
  events: make(2 * layout.events),
  faults: make(2 * layout.faults),
  draws: make(4 * layout.draws),
  statistics: make(8 * layout.statistics),
  onPace: make(8 * layout.onPace),
  growth: make(8 * layout.growth),
  drivers: make(8 * layout.drivers),
  goals: make(8 * layout.goals),
});

/** What a run leaves behind, of its memory. */
export const outcomeOf = (memory: RunMemory, { trials, months }: RunRequest): Outcome => {
  const { statistics, events, faults, onPace, growth, drivers, goals } = memory;
  return { trials, months, statistics, events, faults, onPace, growth, drivers, goals };
};
