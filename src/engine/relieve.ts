import { floats } from '../math/floats.ts';
import { DELEGATE, KIND, ROLE } from '../plan/layout.ts';
import type { Arena } from './arena.ts';
import { clear } from './clear.ts';
import { AGES_KEPT, agedAt, CALENDAR, KIND_COUNT, ONBOARDING, REQUESTS } from './kinds.ts';

/**
 * Step 6b: relief. In role order, an owner over its available hours passes its delegable share on to the next role it
 * names that has hours to spare; an hour costs 1/e of the helper's. Relieved hours are delivered this month.
 */
export const makeRelieve = (a: Arena) => {
  const { numbers: n, arising, waiting, aged, relieved, relieving, available, overhead, passedOn, mayPass } = a;
  const delegates = a.table('delegates');
  const kinds = a.table('kinds');
  const roles = a.table('roles');
  const load = floats(a.centres);
  const mayGo = floats(a.queues * KIND_COUNT);
  const delegable = (kind: number): number => {
    const share = n[kinds.at + kind * kinds.cols + KIND.delegable];
    return share + (1 - share) * mayPass[kind];
  };
  const { role: roleOf, first, queues, begun, count, used } = a.desks;

  /** What waits and what arose, by queue and kind; aged kinds have it in their buckets. */
  const gather = (): void => {
    for (let q = 0; q < begun[0] * a.stride; q++) {
      const at = q * KIND_COUNT;
      for (let kind = 1; kind < KIND_COUNT; kind++) waiting[at + kind] += arising[at + kind];
      aged[agedAt(q, ONBOARDING)] = arising[at + ONBOARDING];
      aged[agedAt(q, CALENDAR)] = arising[at + CALENDAR];
    }
  };

  const weigh = (): void => {
    for (let i = 0; i < count[0]; i++) {
      const c = used[i];
      let hours = overhead[c];
      for (let k = 0, q = first[c]; k < queues[c]; k++, q += a.stride)
        for (let kind = 1; kind < KIND_COUNT; kind++) hours += waiting[q * KIND_COUNT + kind];
      load[c] = hours;
    }
  };

  /** Marks the delegable share of a centre's hours; returns how many they are. It is taken once, whoever helps. */
  const markDelegable = (c: number): number => {
    let hours = 0;
    for (let k = 0, q = first[c]; k < queues[c]; k++, q += a.stride) {
      for (let kind = REQUESTS; kind <= CALENDAR; kind++) {
        const at = q * KIND_COUNT + kind;
        mayGo[at] = waiting[at] * delegable(kind);
        hours += mayGo[at];
      }
    }
    return hours;
  };

  /** Takes the part `share` of what may still go off a queue and charges it to the pool. */
  const moveQueue = (c: number, queue: number, pool: number, share: number, efficiency: number): void => {
    for (let kind = REQUESTS; kind <= CALENDAR; kind++) {
      const at = queue * KIND_COUNT + kind;
      const hours = mayGo[at] * share;
      if (hours <= 0) continue;
      const keep = 1 - hours / waiting[at];
      mayGo[at] -= hours;
      waiting[at] -= hours;
      relieved[at] += hours;
      relieving[pool * KIND_COUNT + kind] += hours / efficiency;
      if (kind === REQUESTS && c < a.advisors) passedOn[c * a.pools + pool - a.advisors] += hours;
      if (kind < ONBOARDING) continue; // onboarding and calendar keep their hours by age
      const bucket = agedAt(queue, kind);
      for (let age = 0; age < AGES_KEPT; age++) aged[bucket + age] *= keep;
    }
  };

  const relieveOne = (c: number): void => {
    let over = load[c] - available[c];
    let all = markDelegable(c);
    const role = roleOf[c];
    for (let i = 0; i < delegates.rows && over > 0; i++) {
      const row = delegates.at + i * delegates.cols;
      if (n[row + DELEGATE.from] !== role) continue;
      const to = n[row + DELEGATE.to];
      const pool = a.advisors + to - a.owning;
      const efficiency = n[roles.at + to * roles.cols + ROLE.efficiency];
      const spare = (available[pool] - load[pool]) * efficiency;
      if (spare <= 0 || all <= 0) continue;
      const hours = Math.min(over, spare, all);
      const share = hours / all;
      for (let k = 0, q = first[c]; k < queues[c]; k++, q += a.stride) moveQueue(c, q, pool, share, efficiency);
      load[c] -= hours;
      load[pool] += hours / efficiency;
      over -= hours;
      all -= hours;
    }
  };

  return (): void => {
    gather();
    clear(relieving); // holds the overhead done, too
    if (delegates.rows === 0) return; // nobody to help: nothing is ever relieved
    clear(relieved, begun[0] * a.stride * KIND_COUNT);
    clear(passedOn);
    weigh();
    for (let i = 0; i < count[0]; i++) if (load[used[i]] > available[used[i]]) relieveOne(used[i]);
  };
};
