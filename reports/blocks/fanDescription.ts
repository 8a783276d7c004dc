import type { FanRow } from '../chartSpec.ts';
import { quantity } from '../words/quantity.ts';
import { FEW } from './fanWords.ts';
import { milestones } from './milestones.ts';
import { moment } from './moment.ts';

/** A fan read aloud: its middle and its tenths at the months people ask about. */
export function fanDescription(
  rows: readonly FanRow[],
  start: string,
  months: number,
  unit: string,
  trials: number,
): string {
  const wanted = new Set([0, ...milestones(months)]);
  const said = rows
    .filter((row) => wanted.has(row.month))
    .map(({ month, p10, p50, p90 }) =>
      p10 === p90 || trials < FEW
        ? `${quantity(p50, unit)} ${moment(start, month)}`
        : `median ${quantity(p50, unit)} ${moment(start, month)}, 8 of 10 futures between ${quantity(p10, unit)} and ${quantity(p90, unit)}`,
    );
  return said.length === 0 ? 'No figures.' : `${said.join('; ')}.`;
}
