import { makeArena } from '../../src/engine/arena.ts';
import { makeTrial } from '../../src/engine/trial.ts';
import { NEVER } from '../../src/plan/runner.ts';
import { rootKey } from '../../src/random/rootKey.ts';
import { planOf, SEED, type Size } from './run.ts';

const ROOM = { households: 4000, prospects: 4000 };

/** Median households of the firm in the month in which it first hits capacity, over the futures that do so after the start. */
export const firstHits = (text: string, size: Size) => {
  const plan = planOf(text, [], size);
  const arena = makeArena(plan.numbers, ROOM);
  const trial = makeTrial(arena, rootKey(SEED));
  const event = plan.legend.events.findIndex(({ name }) => name === 'capacity.firm');
  const months = new Float64Array(size.months + 1);
  const keep = (month: number): void => {
    let households = 0;
    for (let t = 0; t < arena.tiers; t++) households += arena.signals[arena.signal.households + t];
    months[month] = households;
  };
  const found: number[] = [];
  for (let k = 0; k < size.trials; k++) {
    if (!trial(k, size.months, keep)) throw new RangeError(`trial ${k} needs more room`);
    const month = arena.eventMonths[event];
    if (month > 0 && month !== NEVER) found.push(months[month]);
  }
  found.sort((x, y) => x - y);
  return { households: found[Math.floor(found.length / 2)], share: found.length / size.trials };
};
