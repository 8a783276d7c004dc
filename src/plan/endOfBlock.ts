import type { Checksum } from './checksum.ts';
import type { RunMemory } from './memory.ts';

/**
 * Ends the checksum of a block, which has taken its columns line by line: the months of the events that are simulated
 * (`happening`) follow, and faults. That is what a simulation leaves of its trials; it depends on neither threads nor memory.
 */
export const endOfBlock = (
  { shorts, end }: Checksum,
  { events, faults }: Pick<RunMemory, 'events' | 'faults'>,
  happening: readonly number[],
  first: number,
  count: number,
): number => {
  for (const event of happening) shorts(events, event * faults.length + first, count);
  shorts(faults, first, count);
  return end();
};
