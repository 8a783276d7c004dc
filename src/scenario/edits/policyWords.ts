import { ACTION_KEYS, type ActionKey } from '../actions.ts';
import { changeOf } from '../changeOf.ts';
import { monthAt, monthNumber } from '../month.ts';
import type { Scenario } from '../scenario.ts';
import { figureText } from './figureText.ts';
import { roleNoun } from './roleNoun.ts';
import { type Side, saidWords } from './saidWords.ts';
import { keyWords, monthWords, typed, withArticle } from './valueWords.ts';

type Policy = Scenario['policies'][string];

/** "in June 2027", "when cash > 80000, 3 months in a row". */
export function timingWords({ at, when, for: held, times, cooldown }: Policy, { start }: Scenario): string {
  if (at !== undefined) return `in ${monthWords(monthAt(start, monthNumber(at, start)))}`;
  const often = times === 1 ? '' : `, up to ${times} times, ${cooldown} months apart`;
  return `when ${typed(when ?? '')}${held === 1 ? '' : `, ${held} months in a row`}${often}`;
}

/** "in June 2027, hire a client service associate". */
export function policyWords(id: string, side: Side): string {
  const policy = side.scenario.policies[id];
  const does = ACTION_KEYS.filter((key) => policy[key] !== undefined).map((key) => actionWords(id, key, side));
  return `${timingWords(policy, side.scenario)}, ${does.join('; ')}`;
}

/** What one action of a policy does: "let casey go", "adopt technology (saves operations 20 %)". */
export function actionWords(id: string, key: ActionKey, side: Side): string {
  const policy = side.scenario.policies[id];
  if (key === 'change') return changeWords(policy.change ?? {}, side.scenario);
  const [words, left] = headOf(policy, key, side.scenario);
  const more = saidWords(['policies', id, key], side, left);
  return more === '' ? words : `${words} (${more})`;
}

/** How an action is said, and the keys that are said with it. */
function headOf(policy: Policy, key: ActionKey, s: Scenario): readonly [words: string, left: readonly string[]] {
  const { hire, letGo, retire, promote, openChannel, closeChannel, endCost } = policy;
  const seat = (id: string) => typed(s.people[id]?.name ?? id);
  if (key === 'hire' && hire) return [`hire ${withArticle(roleNoun(s, hire.role))}`, ['role', 'seat', 'name']];
  if (key === 'letGo' && letGo) return [`let ${seat(letGo.seat)} go`, ['seat']];
  if (key === 'retire' && retire) return [`${seat(retire.seat)} retires`, ['seat']];
  if (key === 'promote' && promote)
    return [`promote ${seat(promote.seat)} to ${roleNoun(s, promote.to)}`, ['seat', 'to', 'as', 'name']];
  if (key === 'openChannel' && openChannel) return [`open the channel ${openChannel.channel}`, ['channel']];
  if (key === 'closeChannel' && closeChannel) return [`close the channel ${closeChannel.channel}`, ['channel']];
  if (key === 'endCost' && endCost) return [`end the cost line ${endCost.cost}`, ['cost']];
  return [keyWords([key]), []];
}

/** "change fees.minimum to $5,000 a year, work.requests.perYear to 0.8 times what is there". */
const changeWords = (changes: NonNullable<Policy['change']>, s: Scenario): string =>
  `change ${Object.entries(changes)
    .map(([path, raw]) => `${typed(path)} to ${changedTo(path, raw, s)}`)
    .join(', ')}`;

/** What a number is changed to; the scenario was checked before. */
export function changedTo(path: string, raw: number | string, s: Scenario): string {
  const answer = changeOf(s, path, raw);
  return answer.ok ? figureText(answer.change.quantity) : typed(String(raw));
}
