import { cells, millions, people } from './figures.ts';
import type { FirmScore, Placed } from './scoreFirm.ts';

const WIDTHS = [8, 8, 7, 7, 22, 4, 8, 8, 22, 4] as const;
const HEADS = [
  'firm',
  'clients',
  'staff',
  '2026',
  'p10 / p50 / p90',
  'PIT',
  'AUM $M',
  '2026',
  'p10 / p50 / p90',
  'PIT',
];

const band = ({ p10, p50, p90 }: Placed, show: (x: number) => string): string => [p10, p50, p90].map(show).join(' / ');

const row = ({ firm, aum, staff }: FirmScore): string[] => [
  firm.name,
  `${firm.households}`,
  people(firm.staff),
  people(firm.later.staff),
  band(staff, people),
  staff.pit.toFixed(2),
  millions(firm.aum),
  millions(firm.later.aum),
  band(aum, millions),
  aum.pit.toFixed(2),
];

/** A line for each firm: what it had, what came about, and the simulated law of it. */
export const firmTable = (scores: readonly FirmScore[]): string =>
  [HEADS, ...scores.map(row)].map((texts) => cells(WIDTHS, texts)).join('\n');
