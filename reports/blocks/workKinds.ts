import type { Forecast, MeasureFan } from '../../src/summary/forecast.ts';
import { plainName } from '../words/plainName.ts';
import { workKind } from '../words/workKind.ts';

export type KindOfWork = { readonly id: string; readonly label: string; readonly fan: MeasureFan };

/** The kinds of work whose hours the forecast holds, in the order of delivery, in plain words. */
export function workKinds(forecast: Forecast): readonly KindOfWork[] {
  return forecast.practice.kinds.flatMap(({ id, label }) => {
    const fan = forecast.measures[`hours.arising.${id}`];
    return fan === undefined ? [] : [{ id, label: workKind(id) ?? plainName(label), fan }];
  });
}
