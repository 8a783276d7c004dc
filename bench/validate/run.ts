import { readFileSync } from 'node:fs';
import { compile } from '../../src/compile/compile.ts';
import { loadParser } from '../../src/compile/parseFormula.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { rootKey } from '../../src/random/rootKey.ts';
import { openInline } from '../../src/run/inline.ts';
import { DEFAULT_TABLES, fillDefaults } from '../../src/scenario/fill.ts';
import { mistakeText } from '../../src/scenario/mistake.ts';
import { readScenario } from '../../src/scenario/readScenario.ts';
import { scenarioSchema } from '../../src/scenario/scenario.ts';
import type { Forecast } from '../../src/summary/forecast.ts';
import { toForecast } from '../../src/summary/toForecast.ts';

export type Size = { readonly trials: number; readonly months: number; readonly point?: boolean };

const parse = await loadParser();
export const SEED = 'validate';

/** The text of a shipped scenario; `top` is the folder of the project. */
export const shippedText = (top: URL, name: string): string =>
  readFileSync(new URL(`scenarios/${name}.yaml`, top), 'utf8');

/** The plan of a scenario's text with `PATH=VALUE` changes. */
export const planOf = (text: string, sets: readonly string[], { months, point = false }: Size): Plan => {
  const reading = readScenario('validate.yaml', text, {
    schema: scenarioSchema,
    fill: fillDefaults,
    tables: DEFAULT_TABLES,
    sets,
  });
  if (!reading.ok) throw new Error(reading.mistakes.map(mistakeText).join('\n'));
  return compile(reading.scenario, { name: 'validate', months, point, parse });
};

/** A forecast of a scenario's text with `PATH=VALUE` changes, in this thread. */
export const run = async (text: string, sets: readonly string[], size: Size): Promise<Forecast> => {
  const { trials, months } = size;
  const plan = planOf(text, sets, size);
  const outcome = await openInline().run(plan, { rootKey: rootKey(SEED), trials, months });
  return toForecast(plan, outcome, { seed: SEED, text: '', files: {}, engine: '' });
};

/** Mean of a measure at the end of a month, counted from 1. */
export const meanAt = (forecast: Forecast, measure: string, month: number): number => {
  const mean = forecast.measures[measure]?.mean[month - 1];
  if (mean === null || mean === undefined) throw new RangeError(`${measure} is not there in month ${month}`);
  return mean;
};
