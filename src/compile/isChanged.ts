import type { Scenario } from '../scenario/scenario.ts';

/** Whether a policy gives the number at this path another value one day. */
export const isChanged = (s: Scenario, path: string): boolean =>
  Object.values(s.policies).some(({ change }) => change?.[path] !== undefined);
