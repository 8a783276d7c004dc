import { GENERAL, tableOf } from '../../plan/layout.ts';
import type { Legend } from '../../plan/legend.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Apart } from '../../summary/comparison.ts';
import { sameGoal } from './sameGoal.ts';

const RULE = ['capacityLimit', 'capacityWarning', 'capacityWindow'] as const;

const sameRule = (a: Plan, b: Plan): boolean =>
  RULE.every((key) => {
    const at = ({ numbers }: Plan) => numbers[tableOf(numbers, 'general').at + GENERAL[key]];
    return at(a) === at(b);
  });

type Named = { readonly key: string; readonly label: string };

/** By kind, what a legend names. */
const NOUNS: Readonly<Partial<Record<Apart['what'], (legend: Legend) => readonly Named[]>>> = {
  tier: ({ tiers }) => tiers.map(named),
  advisor: ({ advisors }) => advisors.map(named),
  role: ({ roles }) => roles.map(named),
  channel: ({ channels }) => channels.map(named),
};

const named = ({ id, label }: { readonly id: string; readonly label: string }): Named => ({ key: id, label });

/** What only one of two plans has, or has in another sense, so that it is not compared. */
export const apartIn = (base: Plan, alternative: Plan): readonly Apart[] => [
  ...(sameRule(base, alternative) ? [] : [{ what: 'capacity', label: 'Capacity', in: 'differs' } as const]),
  ...Object.entries(NOUNS).flatMap(([what, list]) =>
    onlyOne(what as Apart['what'], list(base.legend), list(alternative.legend)),
  ),
  ...onlyOne(
    'goal',
    base.legend.goals.map(({ id, name }) => ({ key: id, label: name })),
    alternative.legend.goals.map(({ id, name }) => ({ key: id, label: name })),
  ),
  ...base.legend.goals.flatMap((goal) => {
    const other = alternative.legend.goals.find(({ id }) => id === goal.id);
    return other === undefined || sameGoal(goal, other)
      ? []
      : [{ what: 'goal', label: goal.name, in: 'differs' } as const];
  }),
  ...onlyOne('measure', ownMeasures(base.legend), ownMeasures(alternative.legend)),
  ...base.legend.measures.flatMap(({ name, label, formula }) => {
    const other = alternative.legend.measures.find((measure) => measure.name === name);
    if (formula === undefined || other?.formula === undefined || other.formula === formula) return [];
    return [{ what: 'measure', label, in: 'differs' } as const];
  }),
  ...base.legend.targets.flatMap(({ metric, rate }) => {
    const other = alternative.legend.targets.find((target) => target.metric === metric);
    return other === undefined || other.rate === rate
      ? []
      : [{ what: 'target', label: metric, in: 'differs' } as const];
  }),
];

const ownMeasures = ({ measures }: Legend): readonly Named[] =>
  measures.flatMap(({ name, label, formula }) => (formula === undefined ? [] : [{ key: name, label }]));

const onlyOne = (what: Apart['what'], base: readonly Named[], alternative: readonly Named[]): readonly Apart[] => [
  ...missing(base, alternative).map(({ label }) => ({ what, label, in: 'base' }) as const),
  ...missing(alternative, base).map(({ label }) => ({ what, label, in: 'alternative' }) as const),
];

const missing = (from: readonly Named[], list: readonly Named[]): readonly Named[] =>
  from.filter(({ key }) => list.every((other) => other.key !== key));
