import { ACTIONS, type ActionKey } from './actions.ts';
import { flowText } from './flowText.ts';
import { leverWords } from './lever.ts';

/** The month in which examples decide. */
const WHEN = '2028-01';

/** A lever on a shipped scenario: a whole file of three lines, one more for what must be there first. */
export function leverExample(key: ActionKey): string {
  const { example, after = {}, base = 'solo-advisor' } = leverWords(ACTIONS[key]);
  const policies = { ...after, plan: { at: WHEN, [key]: example } };
  const lines = Object.entries(policies).map(([id, policy]) => `  ${id}: ${flowText(policy)}`);
  return [`extends: ${base}`, 'policies:', ...lines].join('\n');
}
