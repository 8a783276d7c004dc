import type { AttributedAnswer, Part } from '../../src/summary/attribution.ts';
import type { Answer, AnswerDifference, Comparison } from '../../src/summary/comparison.ts';
import { listed } from '../words/listed.ts';
import { answerName } from './answerName.ts';
import { sizeAlone, sizeWords } from './differenceWords.ts';

type Told = {
  readonly answer: Answer;
  /** As the comparison found it. */
  readonly difference: AnswerDifference;
  readonly told: AttributedAnswer;
  /** What each group of changes is called. */
  readonly subjects: readonly string[];
};

type Share = Part & { readonly subject: string };

/**
 * "Of the 13 points by which the chance of hitting capacity falls, hiring the associate accounts for 9 points (7 to 11)": the
 * largest first, then what works the other way, then those whose part may be nothing.
 */
export function attributionSentence({ answer, difference, told, subjects }: Told, comparison: Comparison): string {
  const falls = told.difference < 0;
  const along = ({ part }: Part): boolean => part < 0 === falls;
  const clear = ({ low, high }: Part): boolean => low > 0 || high < 0;
  const size = ({ part }: Part): number => Math.abs(part);
  const shares: Share[] = told.parts
    .map((part, i) => ({ ...part, subject: subjects[i] }))
    .toSorted((a, b) => size(b) - size(a));
  const say = ({ part, low, high }: Part): string => sizeWords({ difference: part, low, high }, answer.unit);
  const does = shares.filter((share) => clear(share) && along(share));
  const against = shares.filter((share) => clear(share) && !along(share));
  const unclear = shares.filter((share) => !clear(share));
  const whole = sizeAlone({ ...difference, difference: told.difference }, answer.unit);
  const gives = does.map((share, i) => `${share.subject} ${i === 0 ? 'accounts ' : ''}for ${say(share)}`);
  const turns = against.map((share, i) => `${share.subject} ${i === 0 ? 'works the other way, ' : ''}by ${say(share)}`);
  const clauses = [gives, turns].flatMap((one) => (one.length === 0 ? [] : [listed(one)]));
  const few =
    unclear.length <= 3 ? listed(unclear.map(({ subject }) => subject)) : `the other ${unclear.length} changes`;
  const rest =
    unclear.length === 0 ? '' : ` What ${few} ${unclear.length === 1 ? 'adds' : 'add'} cannot be told from nothing.`;
  const found = clauses.length === 0 ? 'no single change has a part that can be told from nothing' : clauses.join('; ');
  return `Of the ${whole} by which ${answerName(answer, comparison)} ${falls ? 'falls' : 'rises'}, ${found}.${clauses.length === 0 ? '' : rest}`;
}
