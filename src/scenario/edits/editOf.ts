import type { ActionKey } from '../actions.ts';
import { ACTION_KEYS } from '../actions.ts';
import { isQuantity } from '../isQuantity.ts';
import { cut, escapeText } from '../showValue.ts';
import { type Difference, WHOLE } from './differences.ts';
import type { Edit } from './edit.ts';
import { entryWords } from './entryWords.ts';
import { figureParts } from './figureText.ts';
import { actionWords, changedTo, timingWords } from './policyWords.ts';
import { inSentence, roleNoun } from './roleNoun.ts';
import type { Side } from './saidWords.ts';
import { isDate, isMonth } from './sameValue.ts';
import { typed, valueWords } from './valueWords.ts';

/** A difference in words; `base` and `alt` are the two scenarios as they are written in full. */
export function editOf(difference: Difference, base: Side, alt: Side): Edit {
  const { keys, of, was, is, steps } = difference;
  const path = keys.map((key) => cut(escapeText(key))).join('.');
  const kind = of === 'timing' ? 'changed' : was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
  const unit = isQuantity(was) && isQuantity(is) && figureParts(was)[1] === figureParts(is)[1];
  const before = told(difference, was, base);
  const after = told(difference, is, alt);
  const words = wordsOf(path, isEntry(difference) ? kind : 'changed', unit ? figureParts(was)[0] : before, after); // the unit once
  const subject = subjectOf(difference, kind, path, kind === 'removed' ? base : alt, after);
  return { paths: [path], kind, about: aboutOf(keys), was: before, is: after, words, subject, steps };
}

const aboutOf = (keys: readonly string[]): Edit['about'] => {
  if (keys[0] === 'goals') return 'goal';
  const last = keys[keys.length - 1];
  return keys.length > 2 && (last === 'label' || last === 'name') ? 'name' : 'practice';
};

/** A thing with a name of its own, not a value that was left unsaid. */
const isEntry = ({ keys, of, was, is }: Difference): boolean =>
  of === 'item' || isWide(was ?? is) || ['assumptions', 'measures'].includes(keys[0]);

const isWide = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !isQuantity(value) && !isMonth(value) && !isDate(value);

function wordsOf(path: string, kind: Edit['kind'], was: string, is: string): string {
  if (kind === 'added') return `${path} was added: ${is}`;
  if (kind === 'removed') return `${path} was removed: ${was}`;
  return was === is ? `${path}: ${is}, with other content` : `${path}: ${is}, was ${was}`;
}

/** What stands there on one side, in words. */
function told(difference: Difference, value: unknown, side: Side): string {
  const { keys, of } = difference;
  const { scenario } = side;
  if (value === undefined) return 'not said';
  if (of === 'timing') return timingWords(scenario.policies[keys[1]], scenario);
  if (keys[0] === 'policies' && keys[2] === 'change' && keys.length === 4)
    return changedTo(keys[3], value as number | string, scenario);
  if (keys[0] === 'policies' && keys.length === 3 && isAction(keys[2])) return actionWords(keys[1], keys[2], side);
  const whole = Array.isArray(value) || WHOLE.includes(keys[keys.length - 1]);
  if (of === 'item' || (isWide(value) && !whole)) return entryWords(difference, value, side);
  return valueWords(value, scenario.start, keys[keys.length - 1]);
}

const isAction = (key: string): key is ActionKey => ACTION_KEYS.some((one) => one === key);

/** What did it, as the subject of a sentence. */
function subjectOf({ keys, of }: Difference, kind: Edit['kind'], path: string, side: Side, after: string): string {
  const { policies, people } = side.scenario;
  const [section, id] = keys;
  if (section === 'policies' && keys.length === 2) {
    const { label, hire } = policies[id];
    const only = ACTION_KEYS.every((key) => key === 'hire' || policies[id][key] === undefined);
    const named = label === undefined ? id : `"${typed(label)}"`;
    const name = only && hire ? `hiring the ${roleNoun(side.scenario, hire.role)}` : named;
    if (of === 'timing') return `${name} ${after}`;
    return kind === 'removed' ? `doing without ${name}` : name;
  }
  if (section === 'people' && keys.length === 2) {
    const { name, role } = people[id];
    const noun = inSentence(typed(name ?? roleNoun(side.scenario, role)));
    const who = noun === id ? noun : `${noun} (${id})`;
    return kind === 'removed' ? `being without the ${who}` : `having the ${who} from the first day`;
  }
  if (kind === 'added') return `adding ${path}`;
  if (kind === 'removed') return `leaving out ${path}`;
  return `${path} at ${after}`;
}
