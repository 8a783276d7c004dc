import type { Progress } from '../plan/runner.ts';

/** Who is told how far a run is, and when there is nothing more to tell of it. */
export type Onlooker = { readonly report: Progress; readonly clear: () => void };
