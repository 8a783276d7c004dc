import { ACTIONS, type ActionKey } from './actions.ts';
import { flowText } from './flowText.ts';
import { leverWords } from './lever.ts';

/** The month in which examples decide. */
const WHEN = '2028-01';

/** A lever as it stands in a scenario; one line more for what must be there first. */
export function leverExample(key: ActionKey): string {
  const { example, after = {} } = leverWords(ACTIONS[key]);
  const policies = { ...after, plan: { at: WHEN, [key]: example } };
  const lines = Object.entries(policies).map(([id, policy]) => `  ${id}: ${flowText(policy)}`);
  return ['policies:', ...lines].join('\n');
}
