import type { Asked } from './commandLine.ts';

/** The options on which a future depends, as they were typed. */
const DECIDING = ['months', 'seed', 'set'] as const;

/** The command that has a future of this run told, up to its number: to be typed into a shell. */
export function replayCommand(asked: Pick<Asked, 'scenario' | 'values' | 'flag'>): string {
  const words = DECIDING.flatMap((option) => asked.values(option).flatMap((value) => [`--${option}`, quoted(value)]));
  const point = asked.flag('point') === true ? ['--point'] : [];
  return ['headroom', 'forecast', quoted(asked.scenario), ...words, ...point].join(' ');
}

/** As a shell takes it for one word, whatever is in it. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
