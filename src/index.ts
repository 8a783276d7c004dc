/**
 * The public list. From a text to answers: `readScenario(name, text, { schema: scenarioSchema, fill: fillDefaults })`,
 * `compile`, a runner's `run` with a `rootKey`, `toForecast`.
 */
export { type CompileOptions, compile } from './compile/compile.ts';
export type { Plan } from './plan/plan.ts';
export type { Outcome, Progress, Runner, RunRequest } from './plan/runner.ts';
export { rootKey } from './random/rootKey.ts';
export { openInline } from './run/inline.ts';
export { openThreads } from './run/threads.ts';
export { extendingJson } from './scenario/extendingJson.ts';
export { DATA_FILES, DEFAULT_TABLES, fillDefaults } from './scenario/fill.ts';
export { followExtends } from './scenario/followExtends.ts';
export { type Mistake, mistakeText } from './scenario/mistake.ts';
export { type Reading, readScenario } from './scenario/readScenario.ts';
export { type Scenario, scenarioSchema } from './scenario/scenario.ts';
export { schemaJson } from './scenario/schemaJson.ts';
export type { Forecast } from './summary/forecast.ts';
export { toForecast } from './summary/toForecast.ts';
