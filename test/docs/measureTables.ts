import type { MeasureFamily } from '../../src/plan/measures/family.ts';
import { MEASURES } from '../../src/plan/measures.ts';
import { markdownTable } from './section.ts';
import { shippedPlan } from './shippedPlan.ts';

/** The first measure of each part of the table. */
const FIRST: Readonly<Record<string, string>> = {
  book: 'households',
  assets: 'aum',
  prospects: 'leads',
  work: 'hours.arising.<role>',
  people: 'seats',
  money: 'revenue',
};

/** Families of which a forecast shows a member; the rest serve formulas only. */
const shownFamilies = (): readonly MeasureFamily[] => {
  const { measures, ...names } = shippedPlan('first-hire', 12).plan.legend;
  const idsOf = {
    tier: names.tiers,
    role: names.roles,
    advisor: names.advisors,
    kind: names.kinds,
    channel: names.channels,
  };
  const known = new Set(measures.map(({ name }) => name));
  const members = ({ name, per }: MeasureFamily) =>
    per === 'firm' ? [name] : idsOf[per].map(({ id }) => name.replace(`<${per}>`, id));
  return MEASURES.filter((family) => members(family).some((name) => known.has(name)));
};

/** The table of one part, such as `measures: money`. */
export const measureSection = (name: string): string => {
  const part = name.replace('measures: ', '');
  const parts = Object.keys(FIRST);
  const at = (which: string | undefined) => MEASURES.findIndex((family) => family.name === FIRST[which ?? '']);
  const from = at(part);
  if (from < 0) throw new Error(`no part of the measures is called ${part}`);
  const next = at(parts[parts.indexOf(part) + 1]);
  const shown = new Set(shownFamilies());
  const families = MEASURES.slice(from, next < 0 ? undefined : next).filter((family) => shown.has(family));
  return markdownTable(
    ['Name', 'Unit', 'Definition'],
    families.map(({ name: family, unit, definition }) => [`\`${family}\``, unit, definition]),
  );
};
