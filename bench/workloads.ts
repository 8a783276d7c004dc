export type Workload = { readonly scenario: string; readonly trials: number; readonly months: number };

/** What is measured, by name: a shipped scenario at its full length. */
export const WORKLOADS: Readonly<Record<string, Workload>> = {
  'solo-decade': { scenario: 'solo-advisor', trials: 10_000, months: 120 },
  'first-hire': { scenario: 'first-hire', trials: 10_000, months: 120 },
};

export const SEED = 'bench';
