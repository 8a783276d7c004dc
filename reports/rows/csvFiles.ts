import type { Forecast } from '../../src/summary/forecast.ts';
import { chancesCsv } from './chancesCsv.ts';
import { inputsCsv } from './inputsCsv.ts';
import { measuresCsv } from './measuresCsv.ts';

/** A forecast as three tidy tables. */
export function csvFiles(forecast: Forecast): readonly { readonly name: string; readonly content: string }[] {
  return [
    { name: 'measures.csv', content: measuresCsv(forecast) },
    { name: 'chances.csv', content: chancesCsv(forecast) },
    { name: 'inputs.csv', content: inputsCsv(forecast) },
  ];
}
