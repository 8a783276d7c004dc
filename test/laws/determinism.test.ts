import { describe, expect, it } from 'vitest';
import { makeArena } from '../../src/engine/arena.ts';
import { makeSimulator } from '../../src/engine/simulate.ts';
import { makeTrial } from '../../src/engine/trial.ts';
import { COLUMN, tableOf } from '../../src/plan/layout.ts';
import { layoutOf, makeBuffers, viewMemory } from '../../src/plan/memory.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { rootKey } from '../../src/random/rootKey.ts';
import { futures } from '../support/futures.ts';
import { leads, practice } from '../support/practice.ts';
import { hireOf, solo } from '../support/solo.ts';

const MONTHS = 36;
const staffed = solo([hireOf('csa', 3), hireOf('advisor', 9)]);

/** Everything said of one trial, from the opening on, run after the trials given. */
const alone = (plan: Plan, trial: number, before: readonly number[] = []): Float64Array[] => {
  const arena = makeArena(plan.numbers, { households: 1000, prospects: 1000 });
  const run = makeTrial(arena, rootKey('same'));
  for (const k of before) run(k, MONTHS, () => {});
  const said: Float64Array[] = [];
  run(trial, MONTHS, () => said.push(arena.signals.slice()));
  return said;
};

describe('determinism', () => {
  it('a trial alone says what it says after others, in every month', () => {
    expect(alone(staffed, 7, [3, 9, 7]).slice(1)).toEqual(alone(staffed, 7).slice(1));
  });

  it('and at the opening', () => {
    expect(alone(staffed, 7, [3, 9, 7])[0]).toEqual(alone(staffed, 7)[0]);
  });

  it('a trial cut short says what a long one says so far', () => {
    const long = futures(staffed, { seed: 'cut', trials: 1, months: MONTHS });
    const short = futures(staffed, { seed: 'cut', trials: 1, months: 12 });
    expect(short.trialOf(0)).toEqual(long.trialOf(0).slice(0, short.trialOf(0).length));
  });

  it('the first 150 trials of 250 are the run of 150, column by column', () => {
    const run = (trials: number) => {
      const layout = layoutOf(staffed.numbers, trials, 12);
      const memory = viewMemory(makeBuffers(layout, (bytes) => new ArrayBuffer(bytes)));
      const simulate = makeSimulator()(staffed.numbers, { rootKey: rootKey('first'), trials, months: 12 });
      for (let block = Math.ceil(trials / 100) - 1; block >= 0; block--) simulate(block, memory);
      const line = 100 * Math.ceil(trials / 100);
      return { ...memory, line, lines: layout.columns / line };
    };
    const [short, long] = [run(150), run(250)];
    const of = ({ columns, line }: typeof short, i: number) => columns.slice(i * line, i * line + 150);
    for (let i = 0; i < short.lines; i++) expect(of(long, i)).toEqual(of(short, i));
    for (let e = 0; e * 150 < short.events.length; e++)
      expect(long.events.slice(e * 250, e * 250 + 150)).toEqual(short.events.slice(e * 150, (e + 1) * 150));
    for (let i = 0; i * 150 < short.draws.length; i++)
      expect(long.draws.slice(i * 250, i * 250 + 150)).toEqual(short.draws.slice(i * 150, (i + 1) * 150));
  });

  it('the first 1,000 trials of 1,050 are the run of 1,000, a piece of memory', () => {
    const run = (trials: number) => {
      const layout = layoutOf(staffed.numbers, trials, 1);
      const memory = viewMemory(makeBuffers(layout, (bytes) => new ArrayBuffer(bytes)));
      const simulate = makeSimulator()(staffed.numbers, { rootKey: rootKey('first'), trials, months: 1 });
      for (let block = 0; block * 100 < trials; block++) simulate(block, memory);
      return memory.columns;
    };
    const [short, long] = [run(1000), run(1050)];
    expect(long.length).toBe(2 * short.length);
    expect(long.slice(0, short.length)).toEqual(short);
  });

  it('another seed is another luck', () => {
    const end = (seed: string) => futures(staffed, { seed, trials: 1, months: 12 }).at('aum', 0, 12);
    expect(end('one')).not.toBe(end('two'));
  });
});

describe('an arena that has to grow', () => {
  // one household on the first day and fifty signings a month: the first arena is soon full
  const plan = practice({ ...leads(600), 'book.households': 1, 'work.requests.shape': 1 });

  it('is told of by the trial, which is then of no use', () => {
    const arena = makeArena(plan.numbers, { households: 20, prospects: 200 });
    expect(makeTrial(arena, rootKey('full'))(0, MONTHS, () => {})).toBe(false);
    const narrow = makeArena(plan.numbers, { households: 4000, prospects: 5 });
    expect(makeTrial(narrow, rootKey('full'))(0, MONTHS, () => {})).toBe(false);
  });

  it('gives the numbers of one that was large from the start', () => {
    const trials = 5;
    const rows = MONTHS + 1;
    const memory = viewMemory(makeBuffers(layoutOf(plan.numbers, trials, MONTHS), (bytes) => new ArrayBuffer(bytes)));
    const { columns } = memory;
    makeSimulator()(plan.numbers, { rootKey: rootKey('grows'), trials, months: MONTHS })(0, memory);
    const large = futures(plan, { seed: 'grows', trials, months: MONTHS });
    const table = tableOf(plan.numbers, 'columns');
    for (let k = 0; k < trials; k++) {
      const said = large.trialOf(k);
      const size = said.length / rows;
      expect(large.at('households', k, MONTHS)).toBeGreaterThan(1000);
      for (let c = 0; c < table.rows; c++)
        for (let row = 1; row < rows; row++) {
          const signal = plan.numbers[table.at + c * table.cols + COLUMN.signal];
          expect(columns[(row * table.rows + c) * 100 + k]).toBe(Math.fround(said[row * size + signal]));
        }
    }
  });
});
