import { assets } from '../../src/plan/measures/assets.ts';
import { book } from '../../src/plan/measures/book.ts';
import type { MeasureFamily } from '../../src/plan/measures/family.ts';
import { money } from '../../src/plan/measures/money.ts';
import { people } from '../../src/plan/measures/people.ts';
import { prospects } from '../../src/plan/measures/prospects.ts';
import { statements } from '../../src/plan/measures/statements.ts';
import { value } from '../../src/plan/measures/value.ts';
import { work } from '../../src/plan/measures/work.ts';
import type { MeasureFan } from '../../src/summary/forecast.ts';

type Theme = { readonly name: string; readonly families: readonly MeasureFamily[] };
export type NamedFan = { readonly name: string; readonly fan: MeasureFan };

const THEMES: readonly Theme[] = [
  { name: 'Book', families: book },
  { name: 'Assets', families: assets },
  { name: 'Prospects', families: prospects },
  { name: 'Work', families: work },
  { name: 'People', families: people },
  { name: 'Money', families: [...money, ...statements] },
  { name: 'Value', families: value },
];
const OWN = 'Own measures';

/** The measures of a forecast by what they are about, in the order of the documents; the scenario's own last. */
export function themesOf(
  measures: Readonly<Record<string, MeasureFan>>,
): readonly { readonly name: string; readonly measures: readonly NamedFan[] }[] {
  const all = Object.entries(measures).map(([name, fan]) => ({ name, fan, theme: themeOf(name, fan) }));
  return [...THEMES.map(({ name }) => name), OWN]
    .map((theme) => ({ name: theme, measures: all.filter((one) => one.theme === theme) }))
    .filter((theme) => theme.measures.length > 0);
}

function themeOf(name: string, fan: MeasureFan): string {
  if (fan.formula !== undefined) return OWN;
  return THEMES.find(({ families }) => families.some((family) => holds(family, name)))?.name ?? OWN;
}

/** What a measure is, as the documents say; its formula where it is the scenario's own. */
export function definitionOf(name: string, { formula }: MeasureFan): string {
  if (formula !== undefined) return formula;
  const families = THEMES.flatMap((theme) => theme.families);
  return families.find((family) => holds(family, name))?.definition ?? '';
}

/** `households.<tier>` holds `households.gold`. */
function holds({ name, per }: MeasureFamily, measure: string): boolean {
  return per === 'firm' ? name === measure : measure.startsWith(name.slice(0, name.indexOf('<')));
}
