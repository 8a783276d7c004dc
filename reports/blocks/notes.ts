import type { Forecast } from '../../src/summary/forecast.ts';
import type { Block } from '../block.ts';
import { plainName } from '../words/plainName.ts';

/** What happened on the way and is worth saying. */
export function notes({ notes: all }: Forecast): Block | null {
  if (all.length === 0) return null;
  return {
    kind: 'section',
    id: 'notes',
    heading: 'Worth knowing',
    sentence: 'What the simulation met on its way.',
    list: all.map((note) => plainName(note, 600)),
  };
}
