import type { Plan } from '../../plan/plan.ts';
import type { Span } from '../../summary/comparison.ts';
import type { Question } from './question.ts';

type Row = {
  readonly measure: string;
  readonly by: Span['by'] | 'all' | 'leastOfAll';
  readonly better: Question['better'];
  /** The measure below the line of a ratio. */
  readonly per?: string;
};

/**
 * Measures by which plans are compared, at one year and at the horizon: what flows is a year's sum or mean. More households,
 * people or expense is no good or evil by itself: they are what a plan wants, or what it pays.
 */
const ROWS: readonly Row[] = [
  { measure: 'households', by: 'end', better: null },
  { measure: 'aum', by: 'end', better: 'more' },
  { measure: 'revenue', by: 'sum', better: 'more' },
  { measure: 'directExpense', by: 'sum', better: null },
  { measure: 'overhead', by: 'sum', better: null },
  { measure: 'operatingProfit', by: 'sum', better: 'more' },
  { measure: 'operatingProfit', by: 'ratio', per: 'revenue', better: 'more' },
  { measure: 'ownerDraw', by: 'sum', better: 'more' },
  { measure: 'ownerDraw', by: 'all', better: 'more' },
  { measure: 'cash', by: 'end', better: 'more' },
  { measure: 'cash', by: 'leastOfAll', better: 'more' },
  { measure: 'utilization', by: 'mean', better: null },
  { measure: 'serviceQuality', by: 'mean', better: 'more' },
  { measure: 'responseDays', by: 'mean', better: 'less' },
  { measure: 'missedReviews', by: 'all', better: 'less' },
  { measure: 'left', by: 'all', better: 'less' },
  { measure: 'joined', by: 'all', better: 'more' },
  { measure: 'nps', by: 'end', better: 'more' },
  { measure: 'fte', by: 'end', better: null },
];

/** Hours of those who keep a book of their own: a solo advisor's week is what the whole question is about. */
const seatRows = (ids: readonly string[]): readonly Row[] =>
  ids.map((id) => ({ measure: `utilization.${id}`, by: 'mean', better: null }));

const YEAR = 12;

/** The measures to compare, as far as every plan has them; then those of the scenarios' own. */
export const amountQuestions = (plans: readonly Plan[], months: number): readonly Question[] => {
  const legends = plans.map(({ legend }) => new Map(legend.measures.map((measure) => [measure.name, measure])));
  const inAll = (name: string): boolean =>
    legends.every((legend) => {
      const [here, base] = [legend.get(name), legends[0].get(name)];
      return here !== undefined && base !== undefined && here.unit === base.unit && here.formula === base.formula;
    });
  const seats = plans[0].legend.advisors.map(({ id }) => id);
  const own = plans[0].legend.measures.filter(({ formula }) => formula !== undefined);
  const rows: readonly Row[] = [
    ...ROWS,
    ...seatRows(seats),
    ...own.map(({ name }): Row => ({ measure: name, by: 'end', better: null })),
  ];
  const marks = months > YEAR ? [YEAR, months] : [months];
  return rows
    .filter(({ measure, per }) => inAll(measure) && (per === undefined || inAll(per)))
    .flatMap(({ measure, by, better, per }) => {
      const whole = by === 'all' || by === 'leastOfAll';
      return (whole ? [months] : marks).map((month): Question => {
        const words = legends[0].get(measure) ?? { unit: '', label: measure };
        const span: Span = {
          by: by === 'all' ? 'sum' : by === 'leastOfAll' ? 'least' : by,
          from: whole ? 1 : by === 'end' ? month : Math.max(1, month - YEAR + 1),
        };
        return {
          kind: 'amount',
          id: `${measure}.${by === 'leastOfAll' ? 'least' : by}@${month}`,
          of: measure,
          label: words.label,
          unit: per === undefined ? words.unit : 'ratio',
          month,
          better,
          measure,
          ...(per !== undefined && { per }),
          over: span,
        };
      });
    });
};
