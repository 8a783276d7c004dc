import { policyLabel } from '../../compile/policyList.ts';
import type { InputLegend } from '../../plan/legend.ts';
import { ACTION_KEYS, ACTIONS, type ActionKey } from '../../scenario/actions.ts';
import { changeOf } from '../../scenario/changeOf.ts';
import { isQuantity } from '../../scenario/isQuantity.ts';
import { leverWords } from '../../scenario/lever.ts';
import { monthAt, monthNumber, monthText } from '../../scenario/month.ts';
import type { Quantity } from '../../scenario/quantity.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** One word of a lever: a number with its source, or a name. */
export type Word =
  | { readonly name: string; readonly input: InputLegend }
  | { readonly name: string; readonly text: string };

export type LeverFacts = {
  readonly lever: ActionKey;
  readonly description: string;
  readonly costs: string;
  readonly does: string;
  readonly words: readonly Word[];
};

export type PolicyFacts = {
  readonly id: string;
  readonly label: string;
  /** `YYYY-MM`, or null where a condition decides. */
  readonly month: string | null;
  readonly when: string | null;
  readonly forMonths: number;
  readonly times: number;
  readonly cooldown: number;
  readonly levers: readonly LeverFacts[];
};

/** How a quantity at a path is told. */
export type Tell = (path: string, quantity: Quantity) => InputLegend;

/** Words of an action, by dotted name; what is empty, or nothing, is left out. */
const wordsOf = (value: unknown, name: string, path: string, tell: Tell): Word[] => {
  if (value === undefined || value === false) return [];
  if (isQuantity(value)) return value.kind === 'fixed' && value.value === 0 ? [] : [{ name, input: tell(path, value) }];
  if (Array.isArray(value)) return value.length === 0 ? [] : [{ name, text: value.join(', ') }];
  if (typeof value !== 'object' || value === null) return [{ name, text: value === true ? 'yes' : String(value) }];
  if ('year' in value && 'month' in value)
    return [{ name, text: monthText(value as { readonly year: number; readonly month: number }) }];
  return Object.entries(value).flatMap(([key, below]) =>
    wordsOf(below, name === '' ? key : `${name}.${key}`, `${path}.${key}`, tell),
  );
};

/** What a newcomer has from the role where the action says nothing else. */
const OF_ROLE = ['pay', 'hoursPerYear', 'recruiting', 'ramp', 'recruitingCost', 'turnover'] as const;

const roleWords = (s: Scenario, role: string, said: object, tell: Tell): Word[] =>
  OF_ROLE.filter((key) => (said as Record<string, unknown>)[key] === undefined).map((key) => ({
    name: key,
    input: tell(`roles.${role}.${key}`, s.roles[role][key]),
  }));

/** Numbers that the plan adds to what is said, such as the hours won by going virtual. */
const addedWords = (path: string, words: readonly Word[], inputs: readonly InputLegend[]): Word[] => {
  const told = new Set(words.flatMap((word) => ('input' in word ? [word.input.path] : [])));
  return inputs
    .filter((input) => input.path.startsWith(`${path}.`) && !told.has(input.path) && !isNothing(input))
    .map((input) => ({ name: input.path.slice(path.length + 1), input }));
};

/** The numbers that are written, whatever they are: nothing is left out, since 0 is a change too. */
const changedWords = (s: Scenario, said: Readonly<Record<string, number | string>>, path: string, tell: Tell): Word[] =>
  Object.entries(said).map(([name, raw]) => {
    const answer = changeOf(s, name, raw);
    if (!answer.ok) throw new RangeError(answer.message); // the scenario was checked before
    return { name, input: tell(`${path}.${name}`, answer.change.quantity) };
  });

const isNothing = (input: InputLegend): boolean => input.kind === 'fixed' && input.value === 0;

/** Every policy with what its levers take and do. */
export const policyFacts = (s: Scenario, inputs: readonly InputLegend[], tell: Tell): PolicyFacts[] =>
  Object.entries(s.policies).map(([id, policy]) => ({
    id,
    label: policyLabel(id, policy),
    month: policy.at === undefined ? null : monthText(monthAt(s.start, monthNumber(policy.at, s.start))),
    when: policy.when ?? null,
    forMonths: policy.for,
    times: policy.times,
    cooldown: policy.cooldown,
    levers: ACTION_KEYS.flatMap((lever) => {
      const said = policy[lever];
      if (said === undefined) return [];
      const { description, costs, does } = leverWords(ACTIONS[lever]);
      const role = lever === 'hire' ? policy.hire?.role : lever === 'promote' ? policy.promote?.to : undefined;
      const path = `policies.${id}.${lever}`;
      const own = lever === 'change' ? changedWords(s, policy.change ?? {}, path, tell) : wordsOf(said, '', path, tell);
      const words = [
        ...own,
        ...addedWords(path, own, inputs),
        ...(role === undefined ? [] : roleWords(s, role, said, tell)),
      ];
      return [{ lever, description, costs, does, words }];
    }),
  }));
