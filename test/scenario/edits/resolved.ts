import { openScenario } from '../../../src/job/reading/openScenario.ts';
import { readOpened } from '../../../src/job/reading/readOpened.ts';
import { diffScenarios } from '../../../src/scenario/diffScenarios.ts';
import { world } from '../../cli/world.ts';

/** A shipped scenario as the command line reads it. */
export const resolved = async (name: string, ...sets: string[]) =>
  readOpened(await openScenario(name, world([]).effects), sets);

/** A text as it is read when it stands alone. */
export const resolvedText = (text: string) =>
  readOpened({ place: 'subset.yaml', content: new TextEncoder().encode(text), bases: [] }, []);

/** What sets make of the solo advisor, or of another shipped scenario, in words. */
export const wordsOf = async (sets: readonly string[], base = 'solo-advisor') =>
  diffScenarios(await resolved(base), await resolved(base, ...sets)).map(({ words }) => words);
