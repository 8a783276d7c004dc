import type { Workload } from './workload.ts';
import { book } from './workloads/book.ts';
import { decade } from './workloads/decade.ts';
import { patch } from './workloads/patch.ts';
import { start } from './workloads/start.ts';
import { threads } from './workloads/threads.ts';
import { wide } from './workloads/wide.ts';

/** What is measured, by the name that is typed. */
export const WORKLOADS: Readonly<Record<string, Workload>> = {
  'solo-decade': decade({
    question: 'How long does a plain forecast take, and which stage of it?',
    practice: 'solo-decade',
    trials: 10_000,
    profiled: 3000,
    rounds: 5,
    again: 3,
  }),
  ensemble: decade({
    question: 'And one of a large firm?',
    practice: 'ensemble',
    trials: 2000,
    profiled: 200,
    rounds: 3,
    again: 2,
  }),
  wide,
  book,
  start,
  patch,
  threads,
};
