import type { Answer, Comparison } from '../../src/summary/comparison.ts';
import type { Block } from '../block.ts';
import { milestones } from '../blocks/milestones.ts';
import { shortMoment } from '../blocks/moment.ts';
import type { Panel } from '../chartSpec.ts';
import { figure, quantity } from '../words/quantity.ts';
import { unitOf } from '../words/unitOf.ts';
import { differenceSentence } from './differenceSentence.ts';
import { toneOf } from './tones.ts';

/** A measure in every scenario on one scale, with what the alternatives do to it by the end; one block a measure. */
export function panelBlocks(comparison: Comparison, names: readonly string[]): readonly Block[] {
  return Object.keys(comparison.fans).flatMap((measure) => panelBlock(measure, comparison, names) ?? []);
}

function panelBlock(measure: string, comparison: Comparison, names: readonly string[]): Block | null {
  const { fans, start, months } = comparison;
  const { label, spread } = fans[measure];
  const unit = unitOf(fans[measure].unit);
  const panels = spread.map(
    ({ p10, p50, p90 }, i): Panel => ({
      label: names[i],
      tone: toneOf(i),
      rows: p50.flatMap((middle, t) => {
        const [low, high] = [p10[t], p90[t]];
        return middle === null || low === null || high === null
          ? []
          : [{ month: t + 1, p10: low, p50: middle, p90: high }];
      }),
    }),
  );
  if (panels.some(({ rows }) => rows.length === 0)) return null;
  const dates = milestones(months);
  const at = ({ rows }: Panel, month: number) => rows.find((row) => row.month === month);
  const said = ({ label: who, rows }: Panel): string =>
    `${who}: median ${quantity(rows[0].p50, unit)} to ${quantity(rows[rows.length - 1].p50, unit)}.`;
  return {
    kind: 'section',
    id: `panel-${measure.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    heading: label,
    sentence: sentences(measure, comparison, names),
    chart: {
      kind: 'panels',
      start,
      months,
      unit,
      caption: 'Line: median. Band: 8 of 10 futures. Dashed: the median of the base. All panels have the same scale.',
      description: panels.map(said).join(' '),
      panels,
      fromZero: unit !== 'share' && Math.min(...panels.flatMap(({ rows }) => rows.map(({ p10 }) => p10))) >= 0,
    },
    tables: [
      {
        caption: `${label}: median and range from 10 to 90 % of futures`,
        folded: true,
        columns: [
          { label: 'End of', align: 'left' },
          ...names.map((column) => ({ label: column, align: 'right' as const })),
        ],
        rows: dates.map((month) => [
          shortMoment(start, month),
          ...panels.map((panel) => {
            const row = at(panel, month);
            if (row === undefined) return 'n/a';
            return `${figure(row.p50, unit)} (${figure(row.p10, unit)} to ${figure(row.p90, unit)})`;
          }),
        ]),
      },
    ],
  };
}

/** What the alternatives do to it in the last month, or the year up to it. */
function sentences(measure: string, comparison: Comparison, names: readonly string[]): string {
  const { answers, alternatives, months } = comparison;
  const last = (answer: Answer): boolean =>
    answer.kind === 'amount' && answer.of === measure && answer.month === months && isPlain(answer);
  const answer = answers.find(last);
  if (answer === undefined) return 'The futures of every scenario, month by month.';
  return alternatives
    .flatMap(({ scenario, differences }) => {
      const difference = differences.find((one) => one.answer === answer.id);
      return difference === undefined
        ? []
        : [differenceSentence(`"${names[scenario]}"`, answer, difference, scenario, comparison)];
    })
    .join(' ');
}

const isPlain = (answer: Extract<Answer, { kind: 'amount' }> | Answer): boolean =>
  answer.kind === 'amount' && ['end', 'sum', 'mean'].includes(answer.over.by) && answer.over.from > 1;
