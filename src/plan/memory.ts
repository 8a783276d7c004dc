import { driverLength } from './driver.ts';
import { fields } from './fields.ts';
import { tableOf } from './layout.ts';
import { PER_FUTURE_FIGURES } from './perFuture.ts';
import type { Plan } from './plan.ts';
import { BLOCK, type Outcome, PIECE, type RunRequest, type Sketched, STATISTICS, type Trials } from './runner.ts';

export const METRICS = 4; // growth metrics of the target
export const PARTS = 4; // of the AUM growth split
export const DRAWN = 10_000; // first trials of a run that folds its columns, which tell what drives its outcomes

/** What is counted of a goal: trials that are not left out, those that reach it, and 1 if one is not decided. */
export const GOAL_COUNTS = fields(['known', 'reached', 'open'] as const);

/** The arrays of a run, over memory that threads may share. */
const ARRAYS = {
  /**
   * `[piece][row][column][trial of the piece]`: pieces of `lineOf` trials, the last as large as any. A line is long enough to
   * be read at speed, and a piece is one stretch of memory.
   */
  columns: Float32Array,
  /** `[event][trial]`. */
  events: Int16Array,
  /** `[trial]`. */
  faults: Int16Array,
  /** `[input][trial]`: where each input stood in its law, 0 to 1. */
  draws: Float32Array,
  /** `[block]`: checksum of what the simulation leaves of it. */
  digests: Uint32Array,
  /** `[measure][row][statistic]`. */
  statistics: Float64Array,
  /** `[metric][row]`, and how many trials are on pace of how many. */
  onPace: Float64Array,
  paceCounts: Float64Array,
  /** `[year][part]`, and its sum and trials so far. */
  growth: Float64Array,
  growthSums: Float64Array,
  /** `[outcome]`, each as `driverLength` says, and its values `[outcome][trial]`. */
  drivers: Float64Array,
  driven: Float64Array,
  /** `[goal]`, and what is counted of each. */
  goals: Float64Array,
  goalCounts: Float64Array,
  /** `[row of the plan's table]`, each as `PER_FUTURE_FIGURES` says. */
  perFuture: Float64Array,
  /** Counting sketches of each measure and row, as `src/stats/sketch` lays them out. */
  sketches: Uint8Array,
} as const;

type Name = keyof typeof ARRAYS;
const NAMES = Object.keys(ARRAYS) as readonly Name[];

export type RunMemory = { readonly [K in Name]: InstanceType<(typeof ARRAYS)[K]> };
export type MemoryBuffers = { readonly [K in Name]: ArrayBuffer | SharedArrayBuffer };

/** How the memory of a run is laid out; lengths in elements. */
export type MemoryLayout = { readonly [K in Name]: number } & {
  readonly rows: number;
  /** Trials whose columns there is room for. */
  readonly capacity: number;
  /** Block that lies first in the columns, when they are filled for the first time. */
  readonly firstBlock: number;
  /** Trials whose values of a column lie side by side. */
  readonly line: number;
  /** Trials, the first of the run, whose draws and outcomes are kept to tell what drives them. */
  readonly drawn: number;
};

/** How many blocks some trials are. */
export const blocksOf = (trials: number): number => Math.ceil(trials / BLOCK);

/** Trials whose values of a column lie side by side: those of a piece, or all where they are fewer. */
export const lineOf = (trials: number): number => Math.min(PIECE, BLOCK * blocksOf(trials));

/** Where a block's values begin in the first line of its piece; those of further lines (of `lines`) are a `line` apart. */
export const placeOfBlock = (block: number, line: number, lines: number): number => {
  const blocks = line / BLOCK;
  return Math.floor(block / blocks) * lines * line + (block % blocks) * BLOCK;
};

export const layoutOf = (numbers: Float64Array, trials: number, months: number, sketched?: Sketched): MemoryLayout => {
  const rows = months + 1;
  const years = Math.floor(months / 12);
  const capacity = Math.min(trials, sketched?.lap ?? trials);
  const line = lineOf(capacity);
  const drawn = Math.min(trials, sketched === undefined ? trials : Math.max(DRAWN, sketched.lap));
  const inputs = tableOf(numbers, 'inputs').rows;
  const driven = tableOf(numbers, 'driven').rows;
  const goals = tableOf(numbers, 'goals').rows;
  return {
    rows,
    capacity,
    firstBlock: (sketched?.from ?? 0) / BLOCK,
    line,
    drawn,
    columns: tableOf(numbers, 'columns').rows * rows * line * Math.ceil(capacity / line),
    events: tableOf(numbers, 'events').rows * trials,
    faults: trials,
    draws: inputs * drawn,
    digests: blocksOf(trials),
    statistics: tableOf(numbers, 'measures').rows * rows * STATISTICS.length,
    onPace: METRICS * rows,
    paceCounts: 2 * METRICS * rows,
    growth: years * PARTS,
    growthSums: 2 * years * PARTS,
    drivers: driven * driverLength(inputs),
    driven: driven * drawn,
    goals,
    goalCounts: goals * GOAL_COUNTS.size,
    perFuture: tableOf(numbers, 'perFuture').rows * PER_FUTURE_FIGURES.size,
    sketches: sketched?.bytes ?? 0,
  };
};

const bytesOf = (name: Name, layout: MemoryLayout): number => ARRAYS[name].BYTES_PER_ELEMENT * layout[name];

/** Bytes that a run keeps at once: its columns, and what is made of them. */
export const bytesNeeded = ({ numbers }: Plan, trials: number, months: number, sketched?: Sketched): number => {
  const layout = layoutOf(numbers, trials, months, sketched);
  return NAMES.reduce((sum, name) => sum + bytesOf(name, layout), 0);
};

const forEachArray = <T>(make: (name: Name) => T) => Object.fromEntries(NAMES.map((name) => [name, make(name)]));

/** Views the arrays of a run over one buffer each. */
export const viewMemory = (buffers: MemoryBuffers): RunMemory =>
  forEachArray((name) => {
    const Kind: new (buffer: MemoryBuffers[Name]) => RunMemory[Name] = ARRAYS[name];
    return new Kind(buffers[name]);
  }) as RunMemory;

/** One buffer for each array, of zeros, made by `make`. */
export const makeBuffers = (
  layout: MemoryLayout,
  make: (bytes: number) => ArrayBuffer | SharedArrayBuffer,
): MemoryBuffers => forEachArray((name) => make(bytesOf(name, layout))) as MemoryBuffers;

/** Closes up what lies trial by trial in memory made for more trials, so that it lies as in memory made for so many. */
const closeUp = <T extends Int16Array | Float32Array | Float64Array>(all: T, made: number, trials: number): T => {
  const lines = Math.floor(all.length / made);
  if (trials < made)
    for (let line = 1; line < lines; line++) all.copyWithin(line * trials, line * made, line * made + trials);
  return all.subarray(0, lines * trials) as T;
};

/** The memory of a run that was asked for more trials than were run, as that of a run of so many. */
export const shortened = (numbers: Float64Array, asked: RunRequest, memory: RunMemory, trials: number): RunMemory => {
  const made = layoutOf(numbers, asked.trials, asked.months, asked.sketched);
  const now = layoutOf(numbers, trials, asked.months, asked.sketched);
  return {
    ...memory,
    events: closeUp(memory.events, asked.trials, trials),
    faults: closeUp(memory.faults, asked.trials, trials),
    draws: closeUp(memory.draws, made.drawn, now.drawn),
    driven: closeUp(memory.driven, made.drawn, now.drawn),
    digests: memory.digests.subarray(0, blocksOf(trials)),
  };
};

/** Each single trial of a run, of its memory; `asked` is what the memory was made for. */
export const trialsOf = (
  numbers: Float64Array,
  asked: RunRequest,
  { columns, events, faults, draws }: RunMemory,
  { trials, months, folded }: Pick<Outcome, 'trials' | 'months' | 'folded'>,
): Trials => {
  if (folded) throw new Error('the columns of this run are folded into sketches: no single trial can be looked at');
  const { line } = layoutOf(numbers, asked.trials, months, asked.sketched);
  return { trials, months, line, columns, events, faults, draws };
};

/** What a run leaves behind, of its memory. */
export const outcomeOf = (
  memory: RunMemory,
  { trials, months, folded }: Pick<Outcome, 'trials' | 'months' | 'folded'>,
): Outcome => {
  const { statistics, events, faults, onPace, growth, drivers, goals, perFuture, digests } = memory;
  return { trials, months, folded, statistics, events, faults, onPace, growth, drivers, goals, perFuture, digests };
};
