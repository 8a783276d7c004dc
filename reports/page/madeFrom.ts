import type { Comparison } from '../../src/summary/comparison.ts';
import type { Forecast, ForecastScenario } from '../../src/summary/forecast.ts';

/** All that derives a page's figures again, laid out as in the JSON file beside it. */
export type MadeFrom =
  | { readonly forecast: Readonly<Record<string, unknown>> }
  | { readonly comparison: Readonly<Record<string, unknown>> };

/** All of a forecast that derives the rest of it. */
export function madeFromForecast(forecast: Forecast): MadeFrom {
  const { format, version, scenario, seed, trials, months, point, engine, proof } = forecast;
  const { stopping, selfCheck, approximate, trialsTable } = forecast;
  return {
    forecast: {
      format,
      version,
      scenario: textOf(scenario),
      seed,
      trials,
      months,
      ...(point && { point }),
      engine,
      ...(stopping && { stopping: { precision: stopping.precision, limit: stopping.limit } }),
      ...(selfCheck && { selfCheck: {} }),
      ...(approximate && { approximate }),
      ...(trialsTable !== undefined && { trialsTable }),
      proof,
    },
  };
}

/** All of a comparison that derives the rest of it. */
export function madeFromComparison(comparison: Comparison): MadeFrom {
  const { format, version, scenarios, seed, trials, months, point, attribute, engine, stopping, proof } = comparison;
  return {
    comparison: {
      format,
      version,
      scenarios: scenarios.map(textOf),
      seed,
      trials,
      months,
      ...(point && { point }),
      ...(attribute !== undefined && { attribute }),
      engine,
      ...(stopping && { stopping: { precision: stopping.precision, limit: stopping.limit } }),
      proof,
    },
  };
}

const textOf = ({ name, text, files }: ForecastScenario) => ({ name, text, files });
