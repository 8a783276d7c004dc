import type { Firm } from './firm.ts';
import { Mistake } from './mistake.ts';
import type { FirmScore } from './scoreFirm.ts';

/**
 * Firms named in a list such as 1,4,7, and all others: what was set on some can be looked at on the rest. The list is
 * checked at once, and the answer parts the scores when they are there.
 * @throws Mistake when a name is not among the firms, or nothing is left on the other side.
 */
export const tellApart = (firms: readonly Firm[], list: string) => {
  const names = new Set(list.split(',').map((name) => name.trim()));
  const unknown = [...names].filter((name) => !firms.some((firm) => firm.name === name));
  if (unknown.length > 0) throw new Mistake(`--apart: expected names of firms of the file, got ${unknown.join(', ')}.`);
  if (firms.every(({ name }) => names.has(name)))
    throw new Mistake('--apart: expected some of the firms, got all of them.');
  return (scores: readonly FirmScore[]): [title: string, part: FirmScore[]][] => [
    ['Those named', scores.filter(({ firm }) => names.has(firm.name))],
    ['The others', scores.filter(({ firm }) => !names.has(firm.name))],
  ];
};
