import { dollars } from '../../../reports/words/dollars.ts';
import { middleOf } from '../../compile/cell.ts';
import { rent } from '../../scenario/office.ts';
import { parseQuantity } from '../../scenario/parseQuantity.ts';
import type { QuantitySpec } from '../../scenario/quantity.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { showValue } from '../../scenario/showValue.ts';

/** One question of `headroom init`; its flag answers it without asking. */
export type Question = {
  readonly flag: string;
  readonly asks: string;
  /** What stands without an answer, as it would be typed. */
  readonly usual: string;
  /** Why an answer cannot be taken, undefined where it can. */
  readonly refusal: (answer: string, usual: Scenario) => string | undefined;
};

const number =
  (specOf: (usual: Scenario) => QuantitySpec) =>
  (answer: string, usual: Scenario): string | undefined => {
    if (answer.startsWith('='))
      return `expected a number or a range, got ${showValue(answer)}. Write 80, or 60 to 110.`;
    const read = parseQuantity(answer, specOf(usual));
    return read.ok ? undefined : read.message;
  };

const count =
  (least: number, most: number) =>
  (answer: string): string | undefined =>
    /^\d{1,3}$/.test(answer) && Number(answer) >= least && Number(answer) <= most
      ? undefined
      : `expected a whole number from ${least} to ${most}, got ${showValue(answer)}. Write ${Math.max(1, least)}.`;

/** Some words in place of a number. */
const orWord =
  (word: string, refusal: Question['refusal']): Question['refusal'] =>
  (answer, usual) =>
    answer === word ? undefined : refusal(answer, usual);

/** No household starts below the floor, so the mean of all cannot be less. */
const meanAssets: Question['refusal'] = (answer, usual) => {
  const { mean, floor } = usual.book.aum;
  const refused = number(() => mean.spec)(answer, usual);
  if (refused !== undefined) return refused;
  const read = parseQuantity(answer, mean.spec);
  const least = middleOf(floor);
  if (!read.ok || middleOf(read.quantity) >= least) return undefined;
  return `expected mean assets of at least ${dollars(least)}, below which no household starts, got ${showValue(answer)}. Write $500,000, or that least.`;
};

export const HIRES = { csa: 'csa', paraplanner: 'paraplanner', associate: 'associate', advisor: 'advisor' } as const;

export const QUESTIONS: readonly Question[] = [
  {
    flag: 'title',
    asks: 'What is the practice called?',
    usual: 'My practice',
    refusal: (answer) =>
      answer.length <= 200 ? undefined : 'expected a name of at most 200 characters. Write a shorter one.',
  },
  {
    flag: 'households',
    asks: 'How many households do you serve?',
    usual: '34',
    refusal: number((s) => s.book.households.spec),
  },
  {
    flag: 'assets',
    asks: 'What are the mean assets of one household?',
    usual: '$1.0M',
    refusal: meanAssets,
  },
  { flag: 'advisors', asks: 'How many advisors own the firm and keep clients?', usual: '1', refusal: count(1, 100) },
  {
    flag: 'associates',
    asks: 'How many client service associates work with them?',
    usual: '0',
    refusal: count(0, 100),
  },
  {
    flag: 'hours',
    asks: 'How many hours a year does an advisor work?',
    usual: '1900',
    refusal: number((s) => s.roles.advisor.hoursPerYear.spec),
  },
  {
    flag: 'requests',
    asks: 'How often a year does a household call or write?',
    usual: '8 (4 to 16)',
    refusal: number((s) => s.work.requests.perYear.spec),
  },
  {
    flag: 'minimum',
    asks: 'What is the least a new client must bring?',
    usual: '0',
    refusal: number((s) => s.prospects.minimumAum.spec),
  },
  {
    flag: 'rent',
    asks: 'What is the rent of the office a month? (usual: the usual cost for each seat)',
    usual: 'usual',
    refusal: orWord(
      'usual',
      number(() => rent),
    ),
  },
  {
    flag: 'hire',
    asks: 'Whom do you think of hiring in a year? (csa, paraplanner, associate, advisor or nobody)',
    usual: 'nobody',
    refusal: (answer) =>
      answer === 'nobody' || Object.hasOwn(HIRES, answer)
        ? undefined
        : `expected csa, paraplanner, associate, advisor or nobody, got ${showValue(answer)}. Write nobody to decide later.`,
  },
];

export type Answers = Readonly<Record<string, string>>;
