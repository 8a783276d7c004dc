import type { Forecast } from '../../src/summary/forecast.ts';
import { plainName } from '../words/plainName.ts';
import { csvText } from './csvText.ts';

const LONGEST = 1000;

/** Every number that went in, a row each: one `value`, or the `p10`, `p50` and `p90` of what is drawn. */
export function inputsCsv({ inputs }: Forecast): string {
  const rows = inputs.map((input) => [
    plainName(input.path, LONGEST),
    input.kind,
    ...('value' in input ? [input.value, null, null, null] : [null, input.p10, input.p50, input.p90]),
    plainName(input.unit, LONGEST),
    plainName(input.source, LONGEST),
    input.kind === 'formula' ? plainName(input.text, LONGEST) : null,
  ]);
  return csvText(['path', 'kind', 'value', 'p10', 'p50', 'p90', 'unit', 'source', 'expression'], rows);
}
