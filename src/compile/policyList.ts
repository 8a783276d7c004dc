import type { PolicyLegend } from '../plan/legend.ts';
import { ACTION_KEYS } from '../scenario/actions.ts';
import { monthNumber } from '../scenario/month.ts';
import type { Scenario } from '../scenario/scenario.ts';

type Policy = Scenario['policies'][string];

/** What people are told a policy is: its label, whom it hires where it does no more, else its id. */
export const policyLabel = (id: string, policy: Policy): string => {
  const { label, hire } = policy;
  if (label !== undefined) return label;
  const only = ACTION_KEYS.every((key) => key === 'hire' || policy[key] === undefined);
  return hire !== undefined && only ? `Hire ${hire.name ?? hire.seat ?? id}` : id;
};

/** The firm's policies by name, with the month of those that have a date. */
export const policyList = (s: Scenario): PolicyLegend[] =>
  Object.entries(s.policies).map(([id, policy]) => ({
    id,
    label: policyLabel(id, policy),
    month: policy.at === undefined ? null : monthNumber(policy.at, s.start),
    actions: ACTION_KEYS.filter((key) => policy[key] !== undefined),
  }));
