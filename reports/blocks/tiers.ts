import type { Forecast } from '../../src/summary/forecast.ts';
import type { Block } from '../block.ts';
import type { Layer, Tone } from '../chartSpec.ts';
import { partFigure } from '../words/partFigure.ts';
import { plainName } from '../words/plainName.ts';
import { quantity } from '../words/quantity.ts';
import { fanRows } from './fanRows.ts';
import { fanValue } from './fanValue.ts';
import { fanJourney } from './fanWords.ts';
import { stackDescription } from './stackDescription.ts';
import { stackTable } from './stackTable.ts';

const TONES: readonly Tone[] = ['blue', 'sky', 'teal', 'gold', 'orange', 'rose', 'purple', 'grey'];

/** Households by tier, whose means add up; the total's spread is in the sentence. */
export function tiers(forecast: Forecast): Block | null {
  const { start, months, measures, practice } = forecast;
  const fans = practice.tiers.flatMap(({ id, label }) => {
    const fan = measures[`households.${id}`];
    return fan === undefined ? [] : [{ label: plainName(label), fan }];
  });
  const all = measures.households;
  const shown = fans.length > 0 ? fans : all === undefined ? [] : [{ label: 'Households', fan: all }];
  if (shown.length === 0) return null;
  const first = shown.every(({ fan }) => fan.opening !== null) ? 0 : 1;
  const layers: readonly Layer[] = shown.map(({ label, fan }, i) => ({
    label,
    tone: TONES[i % TONES.length],
    points: Array.from({ length: months + 1 - first }, (_, k) => ({
      month: k + first,
      value: fanValue(fan, 'mean', k + first) ?? 0,
    })),
  }));
  const say = (parts: readonly number[]) => parts.map((part) => partFigure(part, 'households'));
  const rows = all === undefined ? [] : fanRows(all, months);
  return {
    kind: 'section',
    id: 'households',
    heading: 'Households by tier',
    sentence:
      rows.length === 0
        ? `Mean households at the end: ${shown.map(({ label, fan }) => `${label} ${quantity(fanValue(fan, 'mean', months), 'households')}`).join(', ')}.`
        : `The number of households ${fanJourney(rows, 'households', forecast)}.`,
    chart: {
      kind: 'stack',
      start,
      months,
      unit: 'households',
      caption:
        'Mean number of households in each tier. Tiers follow the assets of a household, so the mix is an outcome.',
      description: stackDescription(layers, start, say),
      layers,
    },
    tables: [stackTable('Mean households by tier', layers, start, months, say)],
  };
}
