import type { Scenario } from './scenario.ts';

type Virtual = NonNullable<Scenario['policies'][string]['goVirtual']>;

/** Cost lines that end on going virtual: those that are named, or else the usual line for an office of unsaid rent. */
export const endedCosts = (
  s: Pick<Scenario, 'office' | 'costs' | 'policies'>,
  { endCosts }: Virtual,
): readonly string[] => {
  if (endCosts !== undefined) return endCosts;
  const rented =
    s.office.rentMonthly !== undefined || Object.values(s.policies).some((p) => p.moveOffice !== undefined);
  return !rented && Object.hasOwn(s.costs, 'office') ? ['office'] : [];
};
