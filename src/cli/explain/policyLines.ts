import { wrapped } from '../../../reports/console/wrapped.ts';
import { calendarMonth } from '../../../reports/words/calendarMonth.ts';
import { plainName } from '../../../reports/words/plainName.ts';
import { escapeText } from '../../scenario/showValue.ts';
import { beside } from '../beside.ts';
import type { LeverFacts, PolicyFacts, Word } from './policyFacts.ts';
import { sourceText } from './sourceText.ts';
import { valueText } from './valueText.ts';

const WORDS = 26;

const when = ({ month, when: condition, forMonths, times, cooldown }: PolicyFacts): string => {
  if (month !== null) return `${calendarMonth(month, 1)}: `;
  const held = forMonths === 1 ? '' : `, ${forMonths} months in a row`;
  const often = times === 1 ? 'once' : `up to ${times} times, ${cooldown} ${cooldown === 1 ? 'month' : 'months'} apart`;
  return `When ${escapeText(condition ?? '')}${held} (${often}): `;
};

const label = (name: string) =>
  plainName(name)
    .replace(/\./g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();

const wordLines = (word: Word, width: number): string[] => {
  if ('text' in word) return beside(`      ${label(word.name)}`, escapeText(word.text), WORDS, width);
  return beside(
    `      ${label(word.name)}`,
    `${valueText(word.input)} [${sourceText(word.input.source)}]`,
    WORDS,
    width,
  );
};

const leverLines = ({ lever, description, costs, does, words }: LeverFacts, width: number): string[] => [
  ...wrapped(`${lever}: ${description}`, width, '    ', '      '),
  ...words.flatMap((word) => wordLines(word, width)),
  ...beside('      takes', costs, WORDS, width),
  ...beside('      does', does, WORDS, width),
];

/** When a policy decides, and what its levers take and do. */
export const policyLines = (policy: PolicyFacts, width: number): string[] => [
  ...wrapped(`${when(policy)}${plainName(policy.label, 80)} (${policy.id})`, width, '  ', '    '),
  ...policy.levers.flatMap((lever) => leverLines(lever, width)),
];
