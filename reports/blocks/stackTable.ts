import type { Table } from '../block.ts';
import type { Layer } from '../chartSpec.ts';
import { milestones } from './milestones.ts';
import { shortMoment } from './moment.ts';

/** The figures behind a stack, at the months people ask about; `say` has the parts of one month. */
export function stackTable(
  caption: string,
  layers: readonly Layer[],
  start: string,
  months: number,
  say: (parts: readonly number[]) => readonly string[],
): Table {
  const wanted = new Set([0, ...milestones(months)]);
  const asked = (layers[0]?.points ?? []).map(({ month }) => month).filter((month) => wanted.has(month));
  const at = (layer: Layer, month: number) => layer.points.find((point) => point.month === month)?.value ?? 0;
  return {
    caption,
    folded: true,
    columns: [{ label: 'End of', align: 'left' }, ...layers.map(({ label }) => ({ label, align: 'right' as const }))],
    rows: asked.map((month) => [shortMoment(start, month), ...say(layers.map((layer) => at(layer, month)))]),
  };
}
