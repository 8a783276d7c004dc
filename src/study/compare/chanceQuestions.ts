import type { Plan } from '../../plan/plan.ts';
import { whoseCapacity } from '../../summary/whoseCapacity.ts';
import type { Question } from './question.ts';
import { sameGoal } from './sameGoal.ts';

/** Events that are compared: whose capacity the answer tells first, everybody else's whom all plans have, and cash. */
export const comparedEvents = (plans: readonly Plan[]): readonly string[] => {
  const inAll = (event: string): boolean =>
    plans.every(({ legend }) => legend.events.some(({ name }) => name === event));
  const first = whoseCapacity(plans[0].legend.advisors, inAll)?.event;
  const others = [...plans[0].legend.advisors.map(({ id }) => `capacity.${id}`), 'capacity.firm'];
  const capacity = first === undefined ? [] : [first, ...others.filter((event) => event !== first)];
  return [...capacity, 'cashOut'].filter(inAll);
};

const labelOf = ({ legend }: Plan, event: string): string =>
  legend.events.find(({ name }) => name === event)?.label ?? event;

/** Chances of such events by the months asked for, and when they come. */
export const eventQuestions = (
  plans: readonly Plan[],
  months: number,
  events: readonly string[],
  monthsOf: (event: string) => readonly number[],
): readonly Question[] =>
  events.flatMap((event): readonly Question[] => {
    const words = { of: event, event, label: labelOf(plans[0], event) };
    const chance = monthsOf(event).map(
      (month): Question => ({
        kind: 'chance',
        id: `${event}@${month}`,
        ...words,
        unit: 'share',
        month,
        better: 'less',
      }),
    );
    if (event === 'cashOut') return chance;
    return [...chance, { kind: 'month', id: event, ...words, unit: 'month', month: months, better: 'more' }];
  });

/** Chances of keeping the pace of the target, and of reaching goals, as far as all plans want the same. */
export const wishQuestions = (plans: readonly Plan[], months: number): readonly Question[] => {
  const [base, ...others] = plans.map(({ legend }) => legend);
  const targets = base.targets.filter(
    ({ metric, rate }) =>
      months >= 12 && others.every(({ targets: list }) => list.some((t) => t.metric === metric && t.rate === rate)),
  );
  const goals = base.goals.filter((goal) =>
    others.every(({ goals: list }) => list.some((other) => other.id === goal.id && sameGoal(goal, other))),
  );
  return [
    ...goals.map(
      ({ id, name, month }): Question => ({
        kind: 'chance',
        id: `goal.${id}`,
        of: `goal.${id}`,
        goal: id,
        label: name,
        unit: 'share',
        month,
        better: 'more',
      }),
    ),
    ...targets.map(
      ({ metric, rate }): Question => ({
        kind: 'chance',
        id: `target.${metric}@${months}`,
        of: `target.${metric}`,
        metric,
        rate,
        label: metric,
        unit: 'share',
        month: months,
        better: 'more',
      }),
    ),
  ];
};
