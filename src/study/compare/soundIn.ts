import type { Sightings } from './sightings.ts';

/** The same futures of each scenario, without those in which an expression of any of them could not be worked out. */
export const soundIn = (scenarios: readonly Sightings[]): readonly Sightings[] => {
  const { length } = scenarios[0].faults;
  const kept: number[] = [];
  for (let k = 0; k < length; k++) if (scenarios.every(({ faults }) => faults[k] === 0)) kept.push(k);
  if (kept.length === length) return scenarios;
  return scenarios.map(({ faults, events, numbers }) => ({
    faults: Int16Array.from(kept, (k) => faults[k]),
    events: new Map([...events].map(([name, months]) => [name, Int16Array.from(kept, (k) => months[k])])),
    numbers: new Map([...numbers].map(([name, values]) => [name, Float64Array.from(kept, (k) => values[k])])),
  }));
};
