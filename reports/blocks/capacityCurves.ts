import type { EventCurve, Forecast } from '../../src/summary/forecast.ts';
import { capacityEvent } from '../answer/capacityEvent.ts';
import type { Tone } from '../chartSpec.ts';
import { capacityNames } from './capacityNames.ts';

export type CapacityCurve = {
  readonly label: string;
  readonly tone: Tone;
  readonly curve: EventCurve;
  readonly role: 'main' | 'one' | 'warning';
};

const TONES: readonly Tone[] = ['orange', 'teal', 'purple', 'gold', 'rose', 'sky'];

/** The one the answer speaks of, its warning, then whoever else may run out, the likeliest first. */
export function capacityCurves(forecast: Forecast): readonly CapacityCurve[] {
  const event = capacityEvent(forecast);
  if (event === null) return [];
  const warning = forecast.events[`capacityWarning.${event.id}`];
  const names = capacityNames(forecast).filter(({ id }) => id !== event.id);
  const twins = names.filter(({ curve }) => same(curve, event.curve)).map(({ label }) => label);
  const main = event.personal
    ? 'Capacity'
    : ['Practice', ...(twins.length > 2 ? [`${twins.length} more`] : twins)].join(' and ');
  const others = names
    .filter(({ curve }) => !same(curve, event.curve))
    .toSorted((a, b) => last(b.curve) - last(a.curve))
    .map(({ label, curve }, i) => ({ label, tone: TONES[i % TONES.length], curve, role: 'one' as const }));
  return [
    { label: main, tone: 'blue', curve: event.curve, role: 'main' },
    ...(warning === undefined ? [] : [{ label: 'Warning', tone: 'grey', curve: warning, role: 'warning' } as const]),
    ...others,
  ];
}

function last(curve: EventCurve): number {
  return curve.already + curve.byMonth[curve.byMonth.length - 1];
}

function same(a: EventCurve, b: EventCurve): boolean {
  return a.already === b.already && a.byMonth.every((chance, i) => chance === b.byMonth[i]);
}
