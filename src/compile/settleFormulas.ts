import type { CalendarName } from '../plan/formula.ts';
import { staysAsItIs } from '../scenario/changeOf.ts';
import { expectation, withinBounds } from '../scenario/expectation.ts';
import { isQuantity } from '../scenario/isQuantity.ts';
import { quantitiesOf } from '../scenario/quantitiesOf.ts';
import type { FixedQuantity, FormulaQuantity, Quantity } from '../scenario/quantity.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { showValue } from '../scenario/showValue.ts';
import type { Report } from '../scenario/withChecks.ts';
import { inputAsk, namedNumbers, namesIn } from './inputFormula.ts';
import type { ParseFormula } from './parseFormula.ts';
import { SAMPLES, type Sample, sampleOf } from './sampleOf.ts';
import { type Said, treeValue } from './treeValue.ts';
import { whyMissing } from './whyMissing.ts';

const MOST_STEPS = 100;

/** The start month, as expressions name it. */
const calendarOf = ({ start }: Scenario) => {
  const said: Readonly<Record<CalendarName, number>> = { month: 1, year: start.year, monthOfYear: start.month };
  return (name: CalendarName): number => said[name];
};

const quantileOf = (sorted: Float64Array, share: number): number =>
  sorted.length === 0 ? Number.NaN : sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];

const settled = ({ text, spec }: FormulaQuantity, { median, draws, timed }: Sample): Quantity => {
  if (draws === undefined && !timed) return { kind: 'fixed', value: median === 0 ? 0 : median, spec, text };
  const sorted = draws?.filter((x) => !Number.isNaN(x)).sort();
  const at = (share: number) => (sorted === undefined ? median : quantileOf(sorted, share));
  const figures = { median, low: at(0.05), p10: at(0.1), p50: at(0.5), p90: at(0.9), high: at(0.95) };
  return { kind: 'formula', text, ...figures, timed, settled: true, spec };
};

/** Why a key cannot have what an expression comes to, undefined where it can. */
const refusal = (
  path: string,
  { text, spec }: FormulaQuantity,
  sample: Sample,
  why: () => ReturnType<typeof whyMissing>,
): string | undefined => {
  const got = `got ${showValue(text)}`;
  const { median, timed } = sample;
  const uncertain = sample.draws !== undefined;
  const moved = timed ? 'moves with the month' : 'is uncertain';
  if (uncertain || timed) {
    if (spec.perEvent === true)
      return `expected a number or a range, which is drawn anew for each event, ${got}, which ${moved}. Write the range here.`;
    if (spec.known !== undefined)
      return `expected one number (${spec.known}), ${got}, which ${moved}. Write an expression over fixed numbers.`;
  }
  if (timed && staysAsItIs(path))
    return `expected a number that is settled on the first day, ${got}, which moves with the month. Leave month and year out.`;
  const when = `${uncertain ? ' with everything at its middle' : ''}${timed ? ' in the start month' : ''}`;
  if (Number.isNaN(median)) {
    const { fault, wayOut } = why();
    return `expected ${expectation(spec)}, ${got}, which ${fault}${when}. ${wayOut}`;
  }
  if (!Number.isFinite(median) || !withinBounds(spec, median))
    return `expected ${expectation(spec)}, ${got}, which comes to ${Number(median.toPrecision(6))}${when}. Bound it with min or max, or change its numbers.`;
  return undefined;
};

const replaced = (value: unknown, by: ReadonlyMap<Quantity, Quantity>): unknown => {
  if (isQuantity(value)) return by.get(value) ?? value;
  if (Array.isArray(value)) return value.map((inner) => replaced(inner, by));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replaced(inner, by)]));
};

/** Whether a scenario holds expressions that are not worked out yet. */
export const hasFormulas = (s: object): boolean =>
  [...quantitiesOf(s).values()].some((quantity) => quantity.kind === 'formula' && !quantity.settled);

/**
 * The scenario with its expressions worked out: one that comes to a single number becomes that number, the others keep
 * their text beside the figures that they have in the start month. Mistakes are reported, and leave an expression as it is.
 */
export const settleFormulas = (s: Scenario, parse: ParseFormula, report: Report): Scenario => {
  const all = quantitiesOf(s);
  const named = namedNumbers(s);
  const names = [...named.keys()];
  const calendar = calendarOf(s);
  const done = new Map<string, Sample | undefined>();
  const by = new Map<Quantity, Quantity>();
  const wrong = (path: string, sentence: string): undefined => {
    report(path.split('.'), sentence);
    return undefined;
  };

  const evaluate = (path: string, quantity: FormulaQuantity, chain: readonly string[]): Sample | undefined => {
    const answer = parse(quantity.text, inputAsk(names));
    if (!answer.ok) return wrong(path, answer.sentence);
    const { names: needs, timed } = namesIn(answer.formula);
    const parts = new Map<string, Sample>();
    for (const name of needs) {
      const part = sample(name, named.get(name) as Quantity, chain);
      if (part === undefined) return undefined; // told where it stands
      parts.set(name, part);
    }
    const said = (choose: (part: Sample) => number): Said => ({
      named: (name) => choose(parts.get(name) as Sample),
      calendar,
    });
    const of = (choose: (part: Sample) => number): number => treeValue(answer.formula, said(choose));
    const uncertain = [...parts.values()].some((part) => part.draws !== undefined);
    const draws = uncertain
      ? Float64Array.from({ length: SAMPLES }, (_, i) => of((part) => part.draws?.[i] ?? part.median))
      : undefined;
    const made = {
      median: of((part) => part.median),
      draws,
      timed: timed || [...parts.values()].some((part) => part.timed),
    };
    const mistake = refusal(path, quantity, made, () =>
      whyMissing(
        answer.formula,
        said((part) => part.median),
      ),
    );
    return mistake === undefined ? made : wrong(path, mistake);
  };

  const sample = (path: string, quantity: Quantity, above: readonly string[]): Sample | undefined => {
    if (done.has(path)) return done.get(path);
    if (above.includes(path)) {
      const circle = [...above.slice(above.indexOf(path)), path].join(' -> ');
      return wrong(
        path,
        `expected expressions that do not go round in a circle, got ${circle}. Give one of them a number.`,
      );
    }
    if (above.length > MOST_STEPS)
      return wrong(
        path,
        `expected at most ${MOST_STEPS} expressions that lean on each other, got more. Give one of them a number.`,
      );
    const made =
      quantity.kind === 'formula'
        ? evaluate(path, quantity, [...above, path])
        : sampleOf(path, quantity as FixedQuantity);
    done.set(path, made);
    if (quantity.kind === 'formula' && made !== undefined) by.set(quantity, settled(quantity, made));
    return made;
  };

  for (const [path, quantity] of all) if (quantity.kind === 'formula' && !quantity.settled) sample(path, quantity, []);
  return replaced(s, by) as Scenario;
};
