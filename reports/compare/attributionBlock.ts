import type { Attribution, ToldEdit } from '../../src/summary/attribution.ts';
import type { Alternative, Comparison } from '../../src/summary/comparison.ts';
import type { Block } from '../block.ts';
import { grouped } from '../words/grouped.ts';
import { listed } from '../words/listed.ts';
import { toldFirst } from './answerSentences.ts';
import { attributionSentence } from './attributionSentence.ts';
import { attributionTable } from './attributionTable.ts';
import { subjectOf } from './subjectOf.ts';

/** Which change the differences come from, answer by answer; nothing where that was not asked for. */
export function attributionBlock(
  alternative: Alternative,
  names: readonly string[],
  comparison: Comparison,
): Block | null {
  const { scenario, edits, attribution } = alternative;
  if (edits === undefined || attribution === undefined) return null;
  const subjects = attribution.groups.map((group) => subjectOf(group, edits));
  const sentences = toldFirst(alternative, comparison)
    .flat()
    .flatMap(({ answer, difference }) => {
      const told = attribution.answers.find((one) => one.answer === answer.id);
      if (told === undefined || !difference.settled) return [];
      return [attributionSentence({ answer, difference, told, subjects }, comparison)];
    });
  const unsettled =
    'None of the answers told above differs by more than chance, so that there is nothing to share out.';
  const none = sentences.length === 0 && attribution.answers.length > 0 ? [unsettled] : [];
  return {
    kind: 'section',
    id: `attribution-${scenario}`,
    heading: `Which change makes ${names[scenario]} differ`,
    sentence: [...none, ...joinedSentences(attribution, edits), ...method(attribution)].join(' '),
    ...(sentences.length > 0 && { list: sentences }),
    ...(attribution.answers.length > 0 && {
      tables: [attributionTable(alternative, attribution, subjects, comparison)],
    }),
  };
}

function joinedSentences({ groups, joined }: Attribution, edits: readonly ToldEdit[]): readonly string[] {
  if (joined.includes('unknown'))
    return ['Which of the changes need which others could not be found out: they count as one.'];
  const several = groups
    .filter((group) => group.length > 1)
    .map((group) => listed(group.map((at) => edits[at].paths[0])));
  if (several.length === 0) return [];
  const because = joined.includes('many')
    ? 'There are many changes, so that some'
    : 'Changes that do not stand without one another';
  return [`${because} count as one: ${several.join('; ')}.`];
}

function method({ trials, exact, orders, simulated, answers }: Attribution): readonly string[] {
  if (answers.length === 0) return [];
  const inOrders = exact
    ? 'over every order in which the changes might be made'
    : `over ${grouped(2 * orders)} orders in which the changes might be made, half of them drawn and half their reverse; what other orders would make is in the intervals`;
  return [
    `A part is the mean of what a change adds ${inOrders} (Shapley value), in the first ${grouped(trials)} futures under ${grouped(simulated)} scenarios.`,
  ];
}
