import { makeArena, type Room } from '../../src/engine/arena.ts';
import { makeTrial } from '../../src/engine/trial.ts';
import { KINDS, type Kind, tableOf } from '../../src/plan/layout.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { SignalName } from '../../src/plan/signals.ts';
import { rootKey } from '../../src/random/rootKey.ts';

type Request = {
  readonly seed: string;
  readonly trials: number;
  readonly months: number;
  readonly room?: Room;
};

const ROOMY: Room = { households: 3000, prospects: 6000 };

/** What the engine says of every trial and month, in float64: month 0 is the opening. */
export const futures = (plan: Plan, { seed, trials, months, room = ROOMY }: Request) => {
  const arena = makeArena(plan.numbers, room);
  const trial = makeTrial(arena, rootKey(seed));
  const { signal } = arena;
  const kept = new Float64Array(trials * (months + 1) * signal.size);
  const eventCount = tableOf(plan.numbers, 'events').rows;
  const events = new Int16Array(trials * eventCount);
  for (let k = 0; k < trials; k++) {
    const first = k * (months + 1);
    const fits = trial(k, months, (month) => kept.set(arena.signals, (first + month) * signal.size));
    if (!fits) throw new RangeError(`trial ${k} needs more room`);
    events.set(arena.eventMonths.subarray(0, eventCount), k * eventCount);
  }

  /** One figure of one month; `index` is the tier, role, advisor or channel. */
  const at = (name: SignalName, k: number, month: number, index = 0): number =>
    kept[(k * (months + 1) + month) * signal.size + signal[name] + index];

  const kindAt = (name: 'kindArising' | 'kindDelivered' | 'kindBacklog', kind: Kind, k: number, month: number): number =>
    at(name, k, month, KINDS.indexOf(kind));

  /** One figure of one month in every trial. */
  const across = (name: SignalName, month: number, index = 0): number[] =>
    Array.from({ length: trials }, (_, k) => at(name, k, month, index));

  /** One figure of one trial, months 1 to the end. */
  const along = (name: SignalName, k = 0, index = 0): number[] =>
    Array.from({ length: months }, (_, t) => at(name, k, t + 1, index));

  const kindAlong = (name: 'kindArising' | 'kindDelivered' | 'kindBacklog', kind: Kind, k = 0): number[] =>
    along(name, k, KINDS.indexOf(kind));

  /** Month of an event by name: 0 already, 32767 never. */
  const eventMonth = (name: string, k = 0): number => {
    const e = plan.legend.events.findIndex((event) => event.name === name);
    if (e < 0) throw new RangeError(`no event ${name}`);
    return events[k * eventCount + e];
  };

  /** Everything said, byte for byte, of one trial. */
  const bytes = (k: number): Float64Array =>
    kept.slice(k * (months + 1) * signal.size, (k + 1) * (months + 1) * signal.size);

  const sum = (name: SignalName, k: number, month: number, count: number): number => {
    let total = 0;
    for (let i = 0; i < count; i++) total += at(name, k, month, i);
    return total;
  };

  return { trials, months, at, kindAt, across, along, kindAlong, eventMonth, bytes, sum };
};

export type Futures = ReturnType<typeof futures>;
