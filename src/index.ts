/** The public list: reading scenarios and forecasting them, and the pieces for those who carry runs themselves. */

export { type CompileOptions, compile } from './compile/compile.ts';
export { type CompareOptions, compare } from './library/compare.ts';
export { type ForecastOptions, forecast } from './library/forecast.ts';
export type { PracticeOptions } from './library/practiceFor.ts';
export { type ReadOptions, type ReadScenario, readScenario, type ScenarioReading } from './library/readScenario.ts';
export type { RunOptions } from './library/runOptions.ts';
export type { Plan } from './plan/plan.ts';
export type { Outcome, Progress, Runner, RunRequest } from './plan/runner.ts';
export { rootKey } from './random/rootKey.ts';
export { openInline } from './run/inline.ts';
export { openThreads } from './run/threads.ts';
export { extendingJson } from './scenario/extendingJson.ts';
export { DATA_FILES, DEFAULT_TABLES, fillDefaults } from './scenario/fill.ts';
export { followExtends } from './scenario/followExtends.ts';
export { type Mistake, mistakeText } from './scenario/mistake.ts';
export { type Scenario, scenarioSchema } from './scenario/scenario.ts';
export { schemaJson } from './scenario/schemaJson.ts';
export type { Comparison } from './summary/comparison.ts';
export type { Forecast } from './summary/forecast.ts';
export { toForecast } from './summary/toForecast.ts';
