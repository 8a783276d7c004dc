import type { Forecast } from '../../src/summary/forecast.ts';
import { plainName } from '../words/plainName.ts';
import { type Cell, heading, type Sheet, text } from './sheet.ts';

const KINDS = { fixed: 'fixed', uncertain: 'uncertain', perEvent: 'anew each time', formula: 'worked out' } as const;
const COLUMNS = ['Input', 'Kind', 'Value', '1 in 10 below', 'Median', '1 in 10 above', 'Unit', 'Source', 'Expression'];

/** Every number that went in, with its source. */
export function inputsSheet({ inputs }: Forecast): Sheet {
  return {
    name: 'Inputs',
    widths: [44, 15, 13, 13, 13, 13, 24, 60, 40],
    header: 1,
    pinned: 1,
    rows: [
      COLUMNS.map(heading),
      ...inputs.map((input) => [
        text(plainName(input.path, 200)),
        text(KINDS[input.kind]),
        ...('value' in input
          ? [plain(input.value), null, null, null]
          : [null, plain(input.p10), plain(input.p50), plain(input.p90)]),
        text(plainName(input.unit, 100)),
        text(plainName(input.source, 1000)),
        input.kind === 'formula' ? text(plainName(input.text, 1000)) : null,
      ]),
    ],
  };
}

/** Inputs have units of all kinds, from a share a month to dollars a year: the number as it is. */
const plain = (value: number): Cell => ({ kind: 'number', value, format: 'General' });
