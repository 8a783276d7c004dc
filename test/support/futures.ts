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
  /** What to keep of each month; everything when it is not said. */
  readonly only?: readonly SignalName[];
  readonly room?: Room;
};

type OfKinds = 'kindArising' | 'kindDelivered' | 'kindBacklog';

const ROOMY: Room = { households: 3000, prospects: 6000 };

/** What the engine says of every trial and month, in float64: month 0 is the opening. */
export const futures = (plan: Plan, { seed, trials, months, only, room = ROOMY }: Request) => {
  const arena = makeArena(plan.numbers, room);
  const trial = makeTrial(arena, rootKey(seed));
  const { size, ...offsets } = arena.signal;
  const all = Object.entries(offsets).map(([name, from]) => ({ name: name as SignalName, from }));
  const ends = all.map((_, i) => all[i + 1]?.from ?? size);
  const families = all
    .map((family, i) => ({ ...family, to: ends[i] }))
    .filter(({ name }) => only === undefined || only.includes(name));
  const slot = new Map<SignalName, number>();
  let width = 0;
  for (const { name, from, to } of families) {
    slot.set(name, width);
    width += to - from;
  }
  const kept = new Float64Array(trials * (months + 1) * width);
  const eventCount = tableOf(plan.numbers, 'events').rows;
  const events = new Int16Array(trials * eventCount);
  for (let k = 0; k < trials; k++) {
    const keep = (month: number): void => {
      let to = (k * (months + 1) + month) * width;
      for (const family of families) for (let i = family.from; i < family.to; i++) kept[to++] = arena.signals[i];
    };
    if (!trial(k, months, keep)) throw new RangeError(`trial ${k} needs more room`);
    events.set(arena.eventMonths.subarray(0, eventCount), k * eventCount);
  }

  /** One figure of one month; `index` is the tier, role, advisor or channel. */
  const at = (name: SignalName, k: number, month: number, index = 0): number => {
    const from = slot.get(name);
    if (from === undefined) throw new RangeError(`${name} was not kept`);
    return kept[(k * (months + 1) + month) * width + from + index];
  };

  /** One figure of one month in every trial. */
  const across = (name: SignalName, month: number, index = 0): number[] =>
    Array.from({ length: trials }, (_, k) => at(name, k, month, index));

  /** One figure of one trial, months 1 to the end. */
  const along = (name: SignalName, k = 0, index = 0): number[] =>
    Array.from({ length: months }, (_, t) => at(name, k, t + 1, index));

  const kindAt = (name: OfKinds, kind: Kind, k: number, month: number): number =>
    at(name, k, month, KINDS.indexOf(kind));
  const kindAlong = (name: OfKinds, kind: Kind, k = 0): number[] => along(name, k, KINDS.indexOf(kind));

  /** Sum over the first `count` of a family. */
  const sum = (name: SignalName, k: number, month: number, count: number): number => {
    let total = 0;
    for (let i = 0; i < count; i++) total += at(name, k, month, i);
    return total;
  };

  /** Month of an event by name: 0 already, 32767 never. */
  const eventMonth = (name: string, k = 0): number => {
    const e = plan.legend.events.findIndex((event) => event.name === name);
    if (e < 0) throw new RangeError(`no event ${name}`);
    return events[k * eventCount + e];
  };

  /** Everything kept of one trial, number for number. */
  const trialOf = (k: number): Float64Array => kept.slice(k * (months + 1) * width, (k + 1) * (months + 1) * width);
  const eventsOf = (k: number): Int16Array => events.slice(k * eventCount, (k + 1) * eventCount);

  return { trials, months, at, across, along, kindAt, kindAlong, sum, eventMonth, trialOf, eventsOf };
};

export type Futures = ReturnType<typeof futures>;
