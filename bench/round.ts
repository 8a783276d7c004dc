import { parseHTML } from 'linkedom';
import { renderHtml } from '../reports/html.ts';
import { tellStory } from '../reports/story.ts';
import { renderTerminal } from '../reports/terminal.ts';
import { compile } from '../src/compile/compile.ts';
import { rootKey } from '../src/random/rootKey.ts';
import { openThreads } from '../src/run/threads.ts';
import { DEFAULT_TABLES, fillDefaults } from '../src/scenario/fill.ts';
import { readScenario } from '../src/scenario/readScenario.ts';
import { scenarioSchema } from '../src/scenario/scenario.ts';
import { toForecast } from '../src/summary/toForecast.ts';
import { shippedTexts } from './shippedTexts.ts';
import type { Round } from './stages.ts';
import { SEED, WORKLOADS } from './workloads.ts';

// One round in a process of its own, started by measure.ts, so that nothing is warm and memory is this round's alone.
const [name, threadsText] = process.argv.slice(2);
const { scenario, trials, months } = WORKLOADS[name];
const threads = Number(threadsText);
const now = (): number => performance.now() / 1000;

const began = now();
const [{ file, content }, ...bases] = shippedTexts(scenario);
const reading = readScenario(file, content, {
  schema: scenarioSchema,
  bases,
  fill: fillDefaults,
  tables: DEFAULT_TABLES,
});
if (!reading.ok) throw new Error(`the scenario ${scenario} has mistakes`);
const plan = compile(reading.scenario, { name: scenario, months });
const compiled = now();
const runner = await openThreads({ threads });
const opened = now();
const request = { rootKey: rootKey(SEED), trials, months };
let simulated = opened;
const outcome = await runner.run(plan, request, (phase, done, all) => {
  if (phase === 'simulate' && done === all) simulated = now();
});
const reduced = now();
const forecast = toForecast(plan, outcome, { seed: SEED, text: reading.text, files: {}, engine: 'bench' });
const known = now();
const facts = { finishedAt: '2000-01-01T00:00:00.000Z', seconds: 0, threads, node: process.version, headroom: 'bench' };
const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>');
renderHtml(tellStory(forecast), forecast, facts, document);
renderTerminal(tellStory(forecast), facts, { columns: 100, color: false });
const rendered = now();
const peak = process.resourceUsage().maxRSS / 1000;
await runner.run(plan, request);
const ranAgain = now();
await runner.close();

const households = forecast.measures.households.mean.reduce<number>((sum, mean) => sum + (mean ?? 0), 0);
const round: Round = {
  seconds: {
    compile: compiled - began,
    open: opened - compiled,
    simulate: simulated - opened,
    reduce: reduced - simulated,
    forecast: known - reduced,
    answer: known - compiled,
    render: rendered - known,
    again: ranAgain - rendered,
  },
  householdMonths: households * trials,
  peak,
};
process.stdout.write(JSON.stringify(round));
