import { listIds } from '../listIds.ts';
import { nearest } from '../nearest.ts';
import type { Scenario } from '../scenario.ts';
import type { Report } from '../withChecks.ts';

type Check = (s: Scenario, report: Report) => void;

const rolesKnown: Check = (s, report) => {
  const roles = Object.keys(s.roles);
  const ask = (role: string | undefined, path: readonly (string | number)[]) => {
    if (role === undefined || roles.includes(role)) return;
    const near = nearest(role, roles);
    const wayOut = near === undefined ? `Known roles: ${listIds(roles)}.` : `Did you mean ${near}?`;
    report(path, `expected the id of a role, got "${role}". ${wayOut}`);
  };
  for (const [id, policy] of Object.entries(s.policies)) {
    for (const key of ['adoptTechnology', 'systematize'] as const) {
      const words = policy[key];
      ask(words?.role, ['policies', id, key, 'role']);
      words?.roles?.forEach((role, i) => {
        ask(role, ['policies', id, key, 'roles', i]);
      });
    }
    ask(policy.project?.role, ['policies', id, 'project', 'role']);
  }
};

/** Prospects are served by the advisors together, and rework has no role: neither is saved for some roles only. */
const savedForAll: Check = (s, report) => {
  for (const [id, policy] of Object.entries(s.policies))
    for (const key of ['adoptTechnology', 'systematize'] as const) {
      const words = policy[key];
      if (words?.roles === undefined) continue;
      for (const kind of ['prospecting', 'rework'] as const)
        if (words.saves[kind] !== undefined)
          report(
            ['policies', id, key, 'saves', kind],
            `expected no roles beside ${kind}, got ${words.roles.join(', ')}. It is saved for all: put it into a policy of its own without roles.`,
          );
    }
};

export const introductionChecks: readonly Check[] = [rolesKnown, savedForAll];
