import { parseHTML } from 'linkedom';
import { renderHtml } from '../../reports/html.ts';
import { tellStory } from '../../reports/story.ts';
import { renderTerminal } from '../../reports/terminal.ts';
import type { Outcome } from '../../src/plan/runner.ts';
import { rootKey } from '../../src/random/rootKey.ts';
import { openThreads } from '../../src/run/threads.ts';
import type { Forecast } from '../../src/summary/forecast.ts';
import { toForecast } from '../../src/summary/toForecast.ts';
import { giveAnswer, peakMemory, readQuestion } from '../askRound.ts';
import { householdMonths } from '../householdMonths.ts';
import type { PracticeName } from '../practices.ts';
import { readPractice } from '../readPractice.ts';
import { SEED } from '../seed.ts';

export type DecadeQuestion = {
  readonly practice: PracticeName;
  readonly trials: number;
  readonly threads: number;
  /** How often it is run again on the same threads. */
  readonly again: number;
};

/**
 * Seconds of each stage; `job` is simulate, quantiles and forecast together, `processor` what all threads worked in it,
 * whoever else wanted the machine.
 */
export type Stages = Readonly<Record<'simulate' | 'quantiles' | 'forecast' | 'job' | 'processor' | 'report', number>>;

export type DecadeAnswer = {
  readonly open: number;
  /** From the start of the process to the first Forecast. */
  readonly fromStart: number;
  readonly cold: Stages;
  readonly warm: readonly Stages[];
  readonly householdMonths: number;
  /** MB, before anything was run again, and at the end. */
  readonly peak: number;
  readonly peakWarm: number;
};

const { practice, trials, threads, again } = readQuestion<DecadeQuestion>();
const now = (): number => performance.now() / 1000; // since the start of the process

const beforeOpen = now();
const opening = openThreads({ threads }).then((runner) => ({ runner, open: now() - beforeOpen }));
const { plan, text } = await readPractice(practice); // while threads start, as the command does it
const { runner, open } = await opening;
const request = { rootKey: rootKey(SEED), trials, months: plan.legend.months };

const report = (forecast: Forecast): void => {
  const facts = { finishedAt: '2000-01-01T00:00:00.000Z', seconds: 0, threads, node: process.version, headroom: SEED };
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>');
  const story = tellStory(forecast);
  renderHtml(story, forecast, facts, document);
  renderTerminal(story, facts, { columns: 100, color: false });
  JSON.stringify(forecast);
};

const once = async (): Promise<{ readonly outcome: Outcome; readonly known: number; readonly stages: Stages }> => {
  const began = now();
  const worked = process.cpuUsage();
  let simulated = began;
  const outcome = await runner.run(plan, request, {
    progress: (phase) => {
      if (phase === 'simulate') simulated = now(); // the last report comes when all is simulated
    },
  });
  const reduced = now();
  const forecast = toForecast(plan, outcome, { seed: SEED, text, files: {}, engine: SEED });
  const known = now();
  const { user, system } = process.cpuUsage(worked);
  report(forecast);
  const stages = {
    simulate: simulated - began,
    quantiles: reduced - simulated,
    forecast: known - reduced,
    job: known - began,
    processor: (user + system) / 1e6,
    report: now() - known,
  };
  return { outcome, known, stages };
};

const { outcome, known, stages: cold } = await once();
const peak = peakMemory();
const warm: Stages[] = [];
for (let i = 0; i < again; i++) warm.push((await once()).stages);
const answer: DecadeAnswer = {
  open,
  fromStart: known,
  cold,
  warm,
  householdMonths: householdMonths(plan, outcome),
  peak,
  peakWarm: peakMemory(),
};
await runner.close();
giveAnswer(answer);
