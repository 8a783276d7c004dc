import { inputRange, inputValue } from '../../../reports/words/inputValue.ts';
import type { InputLegend } from '../../plan/legend.ts';
import { escapeText } from '../../scenario/showValue.ts';

/** The unit in which the figure is written, and what is said after it. */
const cut = (unit: string): readonly [figure: string, rest: string] => {
  const found = /^(share|dollars)\b/.exec(unit)?.[1];
  return found === undefined ? ['', unit === '' ? '' : ` ${unit}`] : [found, unit.slice(found.length)];
};

const figureText = (input: InputLegend): string => {
  if ('value' in input) return inputValue(input.value, input.unit);
  const [figure, rest] = cut(input.unit);
  return `${inputValue(input.p50, figure)} (${inputRange(input.p10, input.p90, figure)})${rest}`;
};

/** "$65,000 a year", "9 (6.57 to 11.3) hours a year": a value, or its middle with its 10 % and 90 % points. */
export function valueText(input: InputLegend): string {
  const said = figureText(input);
  if (input.kind === 'formula') return `${said}${input.timed ? ' at the start' : ''}, from ${escapeText(input.text)}`;
  return input.kind === 'perEvent' ? `${said}, anew each time` : said;
}
