/** The public list, as `npm run docs:api` shows it: reading scenarios and forecasting them, and the pieces for those who carry runs themselves. */

export { type CompileOptions, compile } from './compile/compile.ts';
export { type CompareOptions, compare } from './library/compare.ts';
export { type ForecastOptions, forecast } from './library/forecast.ts';
export { isRefused, type Refused } from './library/isRefused.ts';
export type { PracticeOptions } from './library/practiceFor.ts';
export { type ReadOptions, type ReadScenario, readScenario, type ScenarioReading } from './library/readScenario.ts';
export type { RunOptions } from './library/runOptions.ts';
export type { CorrelationLegend, GoalLegend, InputLegend, Labelled, PolicyLegend } from './plan/legend.ts';
export type { Plan } from './plan/plan.ts';
export type { Outcome, Progress, Runner, RunRequest, Sketched } from './plan/runner.ts';
export { rootKey } from './random/rootKey.ts';
export { openInline } from './run/inline.ts';
export { openThreads, type ThreadsOptions } from './run/threads.ts';
export { extendingJson } from './scenario/extendingJson.ts';
export { DATA_FILES, DEFAULT_TABLES, fillDefaults } from './scenario/fill.ts';
export { followExtends } from './scenario/followExtends.ts';
export { type Mistake, mistakeText, type Place } from './scenario/mistake.ts';
export { type Scenario, type ScenarioSchema, scenarioSchema } from './scenario/scenario.ts';
export { schemaJson } from './scenario/schemaJson.ts';
export type {
  Alternative,
  Amount,
  Answer,
  AnswerDifference,
  Apart,
  ComparedEvent,
  ComparedFan,
  Comparison,
  ComparisonProof,
  ComparisonStopping,
  JudgedDifference,
  Passage,
  SameFuture,
  Span,
} from './summary/comparison.ts';
export type {
  Approximate,
  CapacityRule,
  Driver,
  EventCurve,
  Forecast,
  ForecastInput,
  ForecastScenario,
  Goal,
  GrowthSplit,
  InputShare,
  KnownShare,
  LeftOut,
  Limit,
  LowestCash,
  MeasureFan,
  Named,
  NotableFuture,
  Percentile,
  PracticeNames,
  Proof,
  Share,
  Spread,
  Statistic,
  Stopping,
  Target,
  TargetMetric,
  YearCount,
} from './summary/forecast.ts';
export type { SelfCheck, SelfComparison, StepChance } from './summary/selfCheck.ts';
export { type Provenance, toForecast } from './summary/toForecast.ts';
