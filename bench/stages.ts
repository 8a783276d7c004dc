/** What is timed of a workload, in the order in which it happens. */
export const STAGES = {
  compile: 'scenario read, checked and compiled',
  open: 'threads started',
  simulate: 'all trials',
  reduce: 'statistics of all measures',
  forecast: 'forecast made of them',
  answer: 'open to forecast, together',
  render: 'page and terminal text',
  again: 'simulate and reduce once more on warm threads',
  start: 'the whole command, from the start of the process',
} as const;

export type Stage = keyof typeof STAGES;

/** What one round in a process of its own found out. */
export type Round = {
  readonly seconds: Readonly<Record<Exclude<Stage, 'start'>, number>>;
  readonly householdMonths: number;
  /** Largest memory of the process in MB, before anything was run again. */
  readonly peak: number;
};
