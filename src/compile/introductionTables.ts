import { INTRODUCTION, KINDS, SAVING } from '../plan/layout.ts';
import type { Quantity } from '../scenario/quantity.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type Cell, input, type Rows, row } from './cell.ts';
import type { Names } from './names.ts';

const KEYS = ['adoptTechnology', 'systematize', 'startCharter'] as const;
type Key = (typeof KEYS)[number];
type Policy = Scenario['policies'][string];
type Column = (typeof INTRODUCTION.names)[number];
type Given = { readonly [C in Column]?: Cell };

/** What a policy introduces: a technology, documented processes, a service charter. */
type Introduction = { readonly id: string; readonly path: string; readonly key: Key; readonly policy: Policy };

const introductions = (s: Scenario): Introduction[] =>
  Object.entries(s.policies).flatMap(([id, policy]) =>
    KEYS.flatMap((key) => (policy[key] === undefined ? [] : [{ id, path: `policies.${id}.${key}`, key, policy }])),
  );

/** The policies that introduce something, in the order of the rows. */
export const introducers = (s: Scenario): readonly string[] => introductions(s).map(({ id }) => id);

/** Row of what stands at a path such as `policies.crm.adoptTechnology`. */
export const introductionIndex = (s: Scenario, path: string): number =>
  introductions(s).findIndex((one) => one.path === path);

export const introducesAny = (s: Scenario): boolean =>
  introductions(s).length > 0 || Object.values(s.policies).some(({ project }) => project !== undefined);

/** A role that never has anybody leaves its projects to the advisors, as all its work. */
const doerOf = (names: Names, role: string | undefined): number =>
  role === undefined ? -1 : names.roles.indexOf(role);

const given = ({ path, key, policy }: Introduction, names: Names): Given => {
  const at = (name: string, quantity: Quantity | undefined, absent = 0) => input(`${path}.${name}`, quantity, absent);
  if (key === 'startCharter') {
    const c = policy.startCharter;
    return {
      doer: -1,
      perHouseholdHours: at('hours', c?.hours),
      upkeep: at('upkeep', c?.upkeep),
      forgetting: at('forgetting', c?.forgetting, 1),
      requests: at('requests', c?.requests),
      chasers: at('chasers', c?.chasers),
      markets: at('markets', c?.markets),
      later: at('later', c?.later, 1),
      adoption: at('adoption', c?.adoption),
    };
  }
  const words = policy[key];
  const common: Given = {
    hours: at('hours', words?.hours),
    doer: doerOf(names, words?.role),
    rework: at('saves.rework', words?.saves.rework),
    adoption: at('adoption', words?.adoption),
  };
  if (key === 'systematize') return { ...common, ramp: at('ramp', policy.systematize?.ramp) };
  const t = policy.adoptTechnology;
  return {
    ...common,
    once: at('once', t?.once),
    perSeat: at('perSeat', t?.perSeat),
    perHousehold: at('perHousehold', t?.perHousehold),
  };
};

const NONE: { readonly [C in Column]: Cell } = {
  ...(Object.fromEntries(INTRODUCTION.names.map((name) => [name, 0])) as { [C in Column]: Cell }),
  forgetting: 1,
  later: 1,
};

export const introductionRows = (s: Scenario, names: Names): Rows =>
  introductions(s).map((one) => row(INTRODUCTION, { ...NONE, ...given(one, names) }));

/** What each introduction saves, by kind and role (-1: all), and how much more may be passed on. */
export const savingRows = (s: Scenario, names: Names): Rows =>
  introductions(s).flatMap(({ path, key, policy }, introduction) => {
    if (key === 'startCharter') return [];
    const words = policy[key];
    const roles = words?.roles?.map((role) => names.roles.indexOf(role)).filter((r) => r >= 0) ?? [-1];
    const passed: Readonly<Record<string, Quantity | undefined>> = policy.systematize?.delegable ?? {};
    return KINDS.flatMap((kind, k) => {
      const saved = words?.saves[kind];
      const passes = key === 'systematize' ? passed[kind] : undefined;
      const at = (table: string, quantity: Quantity | undefined) =>
        quantity === undefined ? 0 : input(`${path}.${table}.${kind}`, quantity);
      return [
        ...(saved === undefined
          ? []
          : roles.map((role) => row(SAVING, { introduction, role, kind: k, hours: at('saves', saved), delegable: 0 }))),
        ...(passes === undefined
          ? []
          : [row(SAVING, { introduction, role: -1, kind: k, hours: 0, delegable: at('delegable', passes) })]),
      ];
    });
  });
