import { tableOf } from '../../src/plan/layout.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { Sketched } from '../../src/plan/runner.ts';
import { shelfBytes } from '../../src/stats/sketch/shelf.ts';

const PAGES = 24; // of each measure and month

/** A run in laps of so many trials, with room for the sketches of a plan. */
export function sketchedBy({ numbers }: Plan, months: number, lap: number): Sketched {
  const sketches = tableOf(numbers, 'measures').rows * (months + 1);
  return { lap, bytes: shelfBytes(sketches, PAGES * sketches) };
}
