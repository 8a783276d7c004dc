import { Mistake } from './mistake.ts';
import type { FirmScore } from './scoreFirm.ts';

/**
 * Firms named in a list such as 1,4,7, and all others: what was set on some can be looked at on the rest.
 * @throws Mistake when a name is not among them, or nothing is left on one side.
 */
export const tellApart = (scores: readonly FirmScore[], list: string): [title: string, part: FirmScore[]][] => {
  const names = new Set(list.split(',').map((name) => name.trim()));
  const unknown = [...names].filter((name) => !scores.some(({ firm }) => firm.name === name));
  if (unknown.length > 0) throw new Mistake(`--apart: expected names of firms of the file, got ${unknown.join(', ')}.`);
  const named = scores.filter(({ firm }) => names.has(firm.name));
  const others = scores.filter(({ firm }) => !names.has(firm.name));
  if (others.length === 0) throw new Mistake('--apart: expected some of the firms, got all of them.');
  return [
    ['Those named', named],
    ['The others', others],
  ];
};
