import type { Dice } from './dice.ts';
import { ODD_KEYS, ODDITIES } from './oddities.ts';

/** One slip of the pen, or of the cat on the keyboard, in a text. */
export type Mutation = (text: string, dice: Dice) => string;

const JUNK = [
  '\t',
  ':',
  ' ',
  '\n',
  '#',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  '&',
  '*',
  '-',
  '\u0000',
  '\u{1F600}',
  '\r',
  ',',
  '|',
];

const onLines =
  (change: (lines: string[], at: number, dice: Dice) => void): Mutation =>
  (text, dice) => {
    const lines = text.split('\n');
    change(lines, dice.throwOf(lines.length), dice);
    return lines.join('\n');
  };

/** Mistakes of typing: what they leave is often no YAML. */
export const LINE_MUTATIONS: readonly Mutation[] = [
  onLines((lines, at) => void lines.splice(at, 1)),
  onLines((lines, at, dice) => void lines.splice(at, 1 + dice.throwOf(6))),
  onLines((lines, at) => void lines.splice(at, 0, lines[at])),
  onLines((lines, at, dice) => {
    const [line] = lines.splice(at, 1);
    lines.splice(dice.throwOf(lines.length + 1), 0, line);
  }),
  onLines((lines, at, dice) => {
    lines[at] = dice.pick(['  ', ' ', '\t', '- ']) + lines[at];
  }),
  onLines((lines, at) => {
    lines[at] = lines[at].replace(/^ {1,2}/, '');
  }),
  onLines((lines, at, dice) => {
    lines[at] = lines[at].replace(/:.*$/, () => `: ${dice.pick(ODDITIES)}`);
  }),
  onLines((lines, at, dice) => {
    lines[at] = lines[at].replace(/\S[^:]*:/, () => `${dice.pick(ODD_KEYS)}:`);
  }),
  onLines((lines, at, dice) => {
    lines.splice(at, 0, `${dice.pick(ODD_KEYS)}: ${dice.pick(ODDITIES)}`);
  }),
  (text, dice) => {
    const at = dice.throwOf(text.length + 1);
    return text.slice(0, at) + dice.pick(JUNK) + text.slice(at + dice.throwOf(2));
  },
  (text, dice) => text.slice(0, dice.throwOf(text.length + 1)),
  (text, dice) => `${text.slice(0, dice.throwOf(text.length + 1))}\n${text}`,
  (text) => `${text}\n---\n${text}`,
];
