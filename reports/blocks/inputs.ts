import type { Forecast, ForecastInput } from '../../src/summary/forecast.ts';
import type { Block, Table } from '../block.ts';
import { inputRange, inputValue } from '../words/inputValue.ts';
import { plainName } from '../words/plainName.ts';
import { capped } from './capped.ts';
import { DRIVERS_HEADING } from './drivers.ts';

/** More uncertain inputs than this are folded away. */
const SHOWN = 40;
/** Of fewer futures no forecast has drivers. */
const LEAST_TOLD = 200;

type Spread = Extract<ForecastInput, { readonly p50: number }>;

/** What went in, with sources: first what nobody knows, then what varies from event to event, then what is fixed. */
export function inputs(forecast: Forecast): Block | null {
  const { inputs: all, correlations = [] } = forecast;
  if (all.length === 0) return null;
  const uncertain = all.filter((input): input is Spread => input.kind === 'uncertain');
  const perEvent = all.filter((input): input is Spread => input.kind === 'perEvent');
  const formulas = all.filter((input) => input.kind === 'formula');
  const fixed = all.filter((input) => input.kind === 'fixed');
  const tables: readonly Table[] = [
    ...capped(spreadTable('Uncertain inputs: drawn once in each future', uncertain, false), SHOWN),
    spreadTable('Drawn anew for each event', perEvent, true),
    {
      caption: 'Drawn together',
      folded: false,
      columns: columns(['Input', 'Input with it', 'Rank correlation']),
      rows: correlations.map(({ between: [one, other], rank }) => [
        plainName(one, 120),
        plainName(other, 120),
        String(Number(rank.toPrecision(3))),
      ]),
    },
    {
      caption: 'Worked out from other inputs',
      folded: false,
      columns: columns(['Input', 'Value or 10 to 90 %', 'Expression']),
      rows: formulas.map((input) => [
        plainName(input.path, 120),
        ('value' in input
          ? inputValue(input.value, plainName(input.unit))
          : inputRange(input.p10, input.p90, plainName(input.unit))) + (input.timed ? ' at the start' : ''),
        plainName(input.text, 300),
      ]),
    },
    {
      caption: 'Fixed inputs',
      folded: true,
      columns: columns(['Input', 'Value', 'Source']),
      rows: fixed.map(({ path, value, unit, source }) => [
        plainName(path, 120),
        inputValue(value, plainName(unit)),
        plainName(source, 300),
      ]),
    },
  ].filter(({ rows }) => rows.length > 0);
  return {
    kind: 'section',
    id: 'inputs',
    heading: 'What went in',
    sentence: sentence(uncertain.length, all.length, forecast),
    tables,
  };
}

function sentence(uncertain: number, all: number, forecast: Forecast): string {
  if (uncertain === 0)
    return 'Every input is taken as known, so the spread shown is chance alone: what nobody can learn beforehand.';
  const are = uncertain === 1 ? 'is' : 'are';
  return `Of ${all} input${all === 1 ? '' : 's'} ${uncertain} ${are} uncertain and drawn anew in every future. The futures differ for two reasons: these inputs, which better records would narrow, and luck, which nothing narrows. ${howMuch(forecast)}`;
}

/** Where the two are told apart, or why they are not. */
function howMuch({ drivers, trials, correlations }: Forecast): string {
  if (correlations !== undefined)
    return 'How much comes from which is not told here, since correlations draw some of them together.';
  if (drivers.length > 0) return `How much comes from which stands under “${DRIVERS_HEADING}”.`;
  if (trials < LEAST_TOLD) return `How much comes from which takes ${LEAST_TOLD} futures or more to tell.`;
  return 'How much comes from which is not told here: outcomes hardly differ between futures.';
}

function spreadTable(caption: string, spread: readonly Spread[], folded: boolean): Table {
  return {
    caption,
    folded,
    columns: columns(['Input', 'Median', '10 to 90 %', 'Source']),
    rows: spread.map(({ path, p10, p50, p90, unit, source }) => [
      plainName(path, 120),
      inputValue(p50, plainName(unit)),
      inputRange(p10, p90, plainName(unit)),
      plainName(source, 300),
    ]),
  };
}

function columns(labels: readonly string[]): Table['columns'] {
  return labels.map((label) => ({
    label,
    align: ['Input', 'Input with it', 'Source', 'Expression'].includes(label) ? 'left' : 'right',
  }));
}
