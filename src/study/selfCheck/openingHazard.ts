import { GENERAL, HOUSEHOLD, TIER } from '../../plan/layout.ts';
import type { Tables } from './tables.ts';

const tierOf = (tables: Tables, aum: number): number => {
  const { rows } = tables.tiers;
  const reached = rows.findIndex((tier) => aum >= tier[TIER.threshold]);
  return reached < 0 ? rows.length - 1 : reached;
};

/** Mean departures a year of the opening book, as a hazard; tiers count alike where there is no household yet. */
export const openingHazard = (tables: Tables): number => {
  const tiers = tables.tiers.rows;
  const members =
    tables.book.rows.length > 0 ? tables.book.rows.map((home) => tiers[tierOf(tables, home[HOUSEHOLD.aum])]) : tiers;
  const mean = members.reduce((sum, tier) => sum + tier[TIER.hazard], 0) / members.length;
  return mean * tables.general.rows[0][GENERAL.departuresLevel];
};
