import { exp } from '../math/exp.ts';
import { log } from '../math/log.ts';
import { EVENT_KINDS } from '../plan/eventKinds.ts';
import { EVENT, GENERAL, TARGET, tableOf } from '../plan/layout.ts';
import type { RunMemory } from '../plan/memory.ts';
import { NEVER, type RunRequest, type Trials } from '../plan/runner.ts';
import type { Stretch } from '../plan/stretch.ts';
import type { ReadMeasure } from './readMeasure.ts';

const HELD_MONTHS = 12; // a pace must hold this long to count as reached
const TARGET_KIND = EVENT_KINDS.indexOf('target');

const eventOfMetric = (numbers: Float64Array, metric: number): number => {
  const events = tableOf(numbers, 'events');
  for (let e = 0; e < events.rows; e++) {
    const at = events.at + e * events.cols;
    if (numbers[at + EVENT.kind] === TARGET_KIND && numbers[at + EVENT.index] === metric) return e;
  }
  return -1;
};

/** Share on pace from month 12 on, and the first month at whose end the pace has held twelve months in a row. */
export const makePace = (
  numbers: Float64Array,
  { trials, months }: Pick<RunRequest, 'trials' | 'months'>,
  { faults, events, onPace, paceCounts }: Pick<Trials, 'faults' | 'events'> & Pick<RunMemory, 'onPace' | 'paceCounts'>,
  read: ReadMeasure,
  capacity: number,
) => {
  const rows = months + 1;
  const targets = tableOf(numbers, 'targets');
  const rate = numbers[tableOf(numbers, 'general').at + GENERAL.targetRate];
  const values = new Float64Array(capacity);
  const opening = new Float64Array(capacity);
  /** 1 of a future that counts: nothing grows from nothing. */
  const counts = new Int32Array(capacity);
  /** Months in a row that it has been on pace. */
  const held = new Int32Array(capacity);

  const fold = (metric: number, { first, count }: Stretch): void => {
    const measure = numbers[targets.at + metric * targets.cols + TARGET.measure];
    const event = eventOfMetric(numbers, metric) * trials + first;
    held.fill(0);
    read(measure, 0, opening);
    let of = 0;
    for (let k = 0; k < count; k++) {
      counts[k] = opening[k] > 0 && faults[first + k] === 0 ? 1 : 0;
      of += counts[k];
    }
    for (let row = 12; row < rows; row++) {
      const asked = exp((log(1 + rate) * row) / 12);
      read(measure, row, values);
      let on = 0;
      for (let k = 0; k < count; k++) {
        const yes = Number(values[k] >= asked * opening[k]) & counts[k]; // a branch would be guessed wrongly half the time
        const inRow = (held[k] + 1) * yes;
        held[k] = inRow;
        on += yes;
        if (inRow === HELD_MONTHS && events[event + k] === NEVER) events[event + k] = row;
      }
      paceCounts[2 * (metric * rows + row)] += on;
      paceCounts[2 * (metric * rows + row) + 1] += of;
    }
  };

  const finish = (metric: number): void => {
    for (let row = 0; row < rows; row++) {
      const at = metric * rows + row;
      const of = paceCounts[2 * at + 1];
      onPace[at] = of > 0 ? paceCounts[2 * at] / of : Number.NaN;
    }
  };

  return { fold, finish };
};
