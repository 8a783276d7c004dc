import { packageVersion } from '../job/disk/packageFolder.ts';
import { fitOrRefuse } from '../job/fitOrRefuse.ts';
import { insistOnFutures } from '../job/insistOnFutures.ts';
import { openWork } from '../job/openWork.ts';
import { tableOf } from '../plan/layout.ts';
import type { Plan } from '../plan/plan.ts';
import { rootKey } from '../random/rootKey.ts';
import { findingText, type Written } from './findingText.ts';
import type { Call } from './headroom.ts';
import type { Machinery } from './machinery.ts';
import { barFor } from './progressBar.ts';
import { threadsWorth } from './threadsWorth.ts';

const TRIALS = 500;
const MOST_THREADS = 256;
const MEMORY = 1_000_000_000; // bytes

const loadMachinery = async (): Promise<Machinery> => (await import('./machinery.ts')).machinery;

/** `headroom check --deep`: simulates a little and says, with its place, what in the plan may not be meant. */
export async function deepCheck(
  { effects, signal }: Pick<Call, 'effects' | 'signal'>,
  plan: Plan,
  written: Written,
  load = loadMachinery,
): Promise<string> {
  const rooms = await load();
  const { openRunner, toForecast, lint } = rooms;
  const { months } = plan.legend;
  const bar = barFor(effects, false);
  const asking = { rootKey: rootKey('headroom'), trials: TRIALS, months };
  const request = fitOrRefuse(rooms, plan, asking, { memory: MEMORY, mayStop: false });
  const households = tableOf(plan.numbers, 'book').rows;
  const threads = threadsWorth(Math.min(effects.cores, MOST_THREADS), { ...request, households });
  const progress = bar?.report ?? (() => undefined);
  const work = openWork(openRunner({ threads }), signal);
  const outcome = await work.run(plan, request, { progress }).finally(() => {
    bar?.clear();
    return work.close();
  });
  insistOnFutures(plan, outcome);
  const provenance = { seed: 'headroom', text: '', files: {}, engine: packageVersion() };
  const findings = lint(plan, outcome, toForecast(plan, outcome, provenance));
  if (findings.length === 0) return `Simulated: ${TRIALS} futures, and nothing to say about the plan.\n`;
  const told = findings.map((finding) => findingText(finding, written));
  const things = findings.length === 1 ? 'one thing' : `${findings.length} things`;
  return `Simulated: ${TRIALS} futures. No mistakes, but ${things} to look at:\n${told.join('\n')}\n`;
}
