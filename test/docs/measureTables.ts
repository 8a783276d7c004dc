import { assets } from '../../src/plan/measures/assets.ts';
import { book } from '../../src/plan/measures/book.ts';
import type { MeasureFamily } from '../../src/plan/measures/family.ts';
import { money } from '../../src/plan/measures/money.ts';
import { people } from '../../src/plan/measures/people.ts';
import { prospects } from '../../src/plan/measures/prospects.ts';
import { statements } from '../../src/plan/measures/statements.ts';
import { value } from '../../src/plan/measures/value.ts';
import { work } from '../../src/plan/measures/work.ts';
import { shippedPlan } from '../run/shippedPlan.ts';
import { markdownTable } from './section.ts';

const PARTS: Readonly<Record<string, readonly MeasureFamily[]>> = {
  book,
  assets,
  prospects,
  work,
  people,
  money,
  statements,
  value,
};

/** Whether a forecast shows a member of a family; the rest serve formulas only. */
const isShown = (): ((family: MeasureFamily) => boolean) => {
  const { measures, tiers, roles, advisors, kinds, channels } = shippedPlan('first-hire', 12).plan.legend;
  const idsOf = { tier: tiers, role: roles, advisor: advisors, kind: kinds, channel: channels };
  const known = new Set(measures.map(({ name }) => name));
  return ({ name, per }) =>
    per === 'segment'
      ? true
      : per === 'firm'
        ? known.has(name)
        : idsOf[per].some(({ id }) => known.has(name.replace(`<${per}>`, id)));
};

/** The table of one part, such as `measures: money`. */
export const measureSection = (name: string): string => {
  const families = PARTS[name.replace('measures: ', '')];
  if (families === undefined) throw new Error(`no part of the measures is called ${name}`);
  return markdownTable(
    ['Name', 'Unit', 'Definition'],
    families.filter(isShown()).map(({ name: family, unit, definition }) => [`\`${family}\``, unit, definition]),
  );
};
