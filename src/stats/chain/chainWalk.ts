import { binomialLaw } from './binomialLaw.ts';
import { ChainTooLarge, type CountChain, MOST_STATES } from './countChain.ts';

// what is rarer than this is dropped, and so leaks: counts at either end of the table, and single states
const HARDLY = 1e-14;
const NEVER = 1e-17;

/**
 * Walks a chain on the counts 0 to `most`: chances of every state, moved on by one step at each call, exactly but for
 * rounding and for what is too rare to be kept. `above` is the chance to have been above `most` at the end of a step;
 * such paths end there. `leak` is what is missing from one: rounding and what was left out, measured and not estimated.
 * @throws ChainTooLarge when there would be more than MOST_STATES states.
 */
export const makeChainWalk = (chain: CountChain, most: number) => {
  const { opening, leave, pending, agreeing } = chain;
  const width = Math.max(pending.length, agreeing(most).length);
  if ((most + 1) * width > MOST_STATES)
    throw new ChainTooLarge(`${most} households and ${width - 1} about to join make more than ${MOST_STATES} states`);
  let now = new Float64Array((most + 1) * width);
  let next = new Float64Array((most + 1) * width);
  const left = new Float64Array((most + 1) * width);
  const losses: Float64Array[] = [];
  const joiners: Float64Array[] = [];
  let low = opening;
  let high = opening;
  let above = opening > most ? 1 : 0;
  if (above === 0) now.set(pending, opening * width);

  const lossesOf = (count: number): Float64Array => (losses[count] ??= binomialLaw(count, leave));
  const joinersOf = (count: number): Float64Array => (joiners[count] ??= agreeing(count));

  const chanceOf = (count: number): number => {
    let sum = 0;
    for (let k = 0; k < width; k++) sum += now[count * width + k];
    return sum;
  };

  /** Moves every state to what is left of its households; returns the fewest that are reached. */
  const depart = (): number => {
    const fewest = Math.max(0, low - lossesOf(high).length + 1);
    left.fill(0, fewest * width, (high + 1) * width);
    for (let count = low; count <= high; count++) {
      const law = lossesOf(count);
      const from = count * width;
      const all = chanceOf(count);
      for (let gone = 0; gone < law.length; gone++) {
        const chance = law[gone];
        if (chance * all < NEVER) continue;
        const to = (count - gone) * width;
        for (let k = 0; k < width; k++) left[to + k] += chance * now[from + k];
      }
    }
    return fewest;
  };

  /** Lets those join who had agreed, and others agree. */
  const join = (fewest: number): void => {
    const reached = Math.min(most, high + width - 1);
    next.fill(0, fewest * width, (reached + 1) * width);
    for (let count = fewest; count <= high; count++) {
      const law = joinersOf(count);
      for (let k = 0; k < width; k++) {
        const chance = left[count * width + k];
        if (chance < NEVER) continue;
        if (count + k > most) {
          above += chance;
          continue;
        }
        const to = (count + k) * width;
        const kept = Math.min(law.length, width);
        for (let j = 0; j < kept; j++) next[to + j] += chance * law[j];
      }
    }
    low = fewest;
    high = reached;
  };

  const narrow = (): void => {
    while (low < high && chanceOf(low) < HARDLY) low += 1;
    while (high > low && chanceOf(high) < HARDLY) high -= 1;
  };

  const step = (): void => {
    if (opening > most) return;
    join(depart());
    [now, next] = [next, now];
    narrow();
  };

  /** Calls back with every count that has a chance to speak of. */
  const each = (visit: (count: number, chance: number) => void): void => {
    if (opening > most) return;
    for (let count = low; count <= high; count++) visit(count, chanceOf(count));
  };

  const leak = (): number => {
    let kept = above;
    each((_, chance) => {
      kept += chance;
    });
    return Math.abs(1 - kept);
  };

  return { step, each, leak, above: () => above };
};
