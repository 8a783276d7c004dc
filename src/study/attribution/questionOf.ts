import type { Plan } from '../../plan/plan.ts';
import type { Answer } from '../../summary/comparison.ts';
import type { Question } from '../compare/question.ts';

/** The question behind an answer that each future answers by a number, as far as the answer says all of it. */
export function questionOf(answer: Answer, { legend }: Plan): Question | undefined {
  const { id, of, label, unit, month, better } = answer;
  const words = { id, of, label, unit, month, better };
  if (answer.kind === 'month') return undefined; // months that never come have no difference
  if (answer.kind === 'amount')
    return answer.over.by === 'ratio' ? undefined : { ...words, kind: 'amount', measure: of, over: answer.over };
  if (of.startsWith('goal.')) return { ...words, kind: 'chance', goal: of.slice('goal.'.length) };
  const target = legend.targets.find(({ metric }) => of === `target.${metric}`);
  if (target !== undefined) return { ...words, kind: 'chance', metric: target.metric, rate: target.rate };
  return { ...words, kind: 'chance', event: of };
}
