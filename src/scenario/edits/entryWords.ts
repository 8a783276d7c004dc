import { goalDate } from '../goals.ts';
import { monthAt } from '../month.ts';
import type { Scenario } from '../scenario.ts';
import type { Difference } from './differences.ts';
import { figureText } from './figureText.ts';
import { policyWords } from './policyWords.ts';
import { roleNoun } from './roleNoun.ts';
import { type Side, saidWords } from './saidWords.ts';
import { monthWords, typed, valueWords, withArticle } from './valueWords.ts';

/** Something that stands in one scenario only, in words. */
export function entryWords({ keys, of }: Pick<Difference, 'keys' | 'of'>, value: unknown, side: Side): string {
  const [section, id] = keys;
  if (keys.length === 2 && section === 'people') return seatWords(id, side);
  if (keys.length === 2 && section === 'policies') return policyWords(id, side);
  if (section === 'goals') return goalWords(value as Scenario['goals'][number], side.scenario);
  if (of === 'item') return valueWords(value, side.scenario.start);
  return saidWords(keys, side, ['label']) || 'as usual';
}

/** "an advisor, owner, from the first day, pay $150,000 a year". */
function seatWords(id: string, side: Side): string {
  const { role, count, owner } = side.scenario.people[id];
  const noun = roleNoun(side.scenario, role);
  const who = count === 1 ? withArticle(noun) : `${count} with the role ${noun}`;
  const more = saidWords(['people', id], side, ['role', 'count', 'owner', 'name']);
  return [who, ...(owner ? ['owner'] : []), 'from the first day', ...(more === '' ? [] : [more])].join(', ');
}

const WAYS = { at: 'in', by: 'by', always: 'always up to' } as const;

/** ""ninety families", households >= 90, by December 2033, in 80 % of futures". */
function goalWords(goal: Scenario['goals'][number], { start }: Scenario): string {
  const { when, month } = goalDate(goal, start);
  const asked = goal.chance === undefined ? '' : `, in ${figureText(goal.chance)} of futures`;
  return `"${typed(goal.name)}", ${typed(goal.that)}, ${WAYS[when]} ${monthWords(monthAt(start, month))}${asked}`;
}
