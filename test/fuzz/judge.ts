import { type CompileOptions, compile } from '../../src/compile/compile.ts';
import { fitOrRefuse } from '../../src/job/fitOrRefuse.ts';
import { openScenario } from '../../src/job/reading/openScenario.ts';
import { readClients } from '../../src/job/reading/readClients.ts';
import { readMarkets } from '../../src/job/reading/readMarkets.ts';
import { readOpened } from '../../src/job/reading/readOpened.ts';
import { Refusal } from '../../src/job/refusal.ts';
import { digestBytes } from '../../src/plan/digest.ts';
import { bytesNeeded } from '../../src/plan/memory.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { rootKey } from '../../src/random/rootKey.ts';
import { openInline } from '../../src/run/inline.ts';
import { fitMemory, leastBytes } from '../../src/summary/fitMemory.ts';
import { toForecast } from '../../src/summary/toForecast.ts';
import { world } from '../cli/world.ts';
import type { Case } from './cases.ts';
import { forecastFaults } from './forecastFaults.ts';
import { inMemory } from './inMemory.ts';
import { sentenceFaults } from './sentenceFaults.ts';

export type Verdict = {
  readonly valid: boolean;
  readonly sentences: readonly string[];
  readonly faults: readonly string[];
};

const FOLDER = '/fuzz';
const SEED = 'fuzz';
const TRIALS = 20;
const MEMORY = 1e9;
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytesOf = ({ buffer, byteOffset, byteLength }: Float64Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** Reads a case as the command line does and, where it is a scenario, simulates it; says what is wrong with the program. */
export async function judge({ texts, sets, months }: Case): Promise<Verdict> {
  const { effects } = world([], { cwd: FOLDER, files: inMemory(FOLDER, texts) });
  try {
    const opened = await openScenario('fuzz.yaml', effects);
    const reading = await readOpened(opened, sets);
    const length = Math.min(months, reading.scenario.months);
    const { series } = await readMarkets(opened, reading, length, effects);
    const { clients } = await readClients(opened, reading, effects);
    const rest = { name: 'fuzz', months: length, series, clients };
    const plan = compile(reading.scenario, { ...rest, parse: reading.parse });
    const room = { memory: MEMORY, mayStop: false };
    const request = fitOrRefuse(
      { fitMemory, leastBytes, bytesNeeded },
      plan,
      { rootKey: rootKey(SEED), trials: TRIALS, months: length },
      room,
    );
    const mergedThird = reading.text !== texts['fuzz.yaml'] && reading.text.length % 3 === 0; // for time's sake
    const faults = mergedThird ? await resolvedFaults(reading.text, plan, rest) : [];
    const outcome = await openInline().run(plan, request);
    const provenance = { seed: SEED, text: reading.text, files: {}, engine: '' };
    return {
      valid: true,
      sentences: [],
      faults: [...faults, ...forecastFaults(toForecast(plan, outcome, provenance))],
    };
  } catch (error) {
    if (error instanceof Refusal)
      return { valid: false, sentences: error.sentences, faults: sentenceFaults(error.sentences, texts) };
    return {
      valid: false,
      sentences: [],
      faults: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
    };
  }
}

/** The resolved text, read alone, is to give the same plan. */
async function resolvedFaults(text: string, plan: Plan, rest: CompileOptions): Promise<readonly string[]> {
  const { scenario, parse } = await readOpened({ place: 'fuzz.yaml', content: encode(text), bases: [] }, []);
  const again = compile(scenario, { ...rest, parse });
  const same = digestBytes(bytesOf(again.numbers)) === digestBytes(bytesOf(plan.numbers));
  return same ? [] : ['the resolved text gives another plan'];
}
