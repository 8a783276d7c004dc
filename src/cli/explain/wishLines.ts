import { goalWords } from '../../../reports/answer/goalAnswer.ts';
import { wrapped } from '../../../reports/console/wrapped.ts';
import { rate } from '../../../reports/words/percent.ts';
import { plainName } from '../../../reports/words/plainName.ts';
import { escapeText } from '../../scenario/showValue.ts';
import type { Facts } from './facts.ts';

/** What is wanted of the plan, and what it is measured by beside the usual; nothing where neither is said. */
export const wishLines = ({ goals, measures, start }: Facts, width: number): string[] => {
  const item = (text: string) => wrapped(text, width, '  ', '    ');
  const wanted = goals.flatMap((goal) => {
    const asked = goal.chance === null ? '' : `, in at least ${rate(goal.chance)} of futures`;
    return item(`${plainName(goal.name, 200)}: ${goalWords(goal, start)}${asked}`);
  });
  const own = measures.flatMap(({ id, label, is, unit }) => {
    const named = label === id ? id : `${plainName(label)} (${id})`;
    return item(`${named}: ${escapeText(is)}${unit === '' ? '' : `, in ${plainName(unit)}`}`);
  });
  return [
    ...(goals.length === 0 ? [] : ['What is wanted', ...wanted, '']),
    ...(measures.length === 0 ? [] : ['Measures of its own', ...own, '']),
  ];
};
