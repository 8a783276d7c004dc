import { Refusal } from '../job/refusal.ts';
import { nearest } from '../scenario/nearest.ts';
import { showValue } from '../scenario/showValue.ts';
import { attributeOption } from './attributeOption.ts';
import type { Asked } from './commandLine.ts';
import type { Effects } from './effects.ts';
import { type ForecastOptions, forecastOptions } from './forecastOptions.ts';

export const COMPARE_FORMATS = ['html', 'json'] as const;
export type CompareFormat = (typeof COMPARE_FORMATS)[number];

export type CompareOptions = Omit<ForecastOptions, 'formats'> & {
  readonly formats: readonly CompareFormat[];
  /** Scenarios as they were typed, the base first. */
  readonly typed: readonly string[];
  /** Futures in which differences are attributed to changes; 0 for no attribution, undefined where nothing was said. */
  readonly attribute: number | undefined;
};

/** Reads the options of a comparison, which are those of a forecast but for the files; every mistake among them at once. */
export function compareOptions(asked: Asked, effects: Pick<Effects, 'cores' | 'memory'>): CompareOptions {
  const typed = [asked.scenario, ...asked.alternatives];
  const attribute = attributeOption(asked);
  const mistakes = [...inputMistakes(typed), ...formatMistakes(formatsIn(asked)), ...attribute.mistakes];
  const others: Asked = { ...asked, values: (name) => (name === 'format' ? [] : asked.values(name)) };
  try {
    const options = forecastOptions(others, effects);
    if (mistakes.length > 0) throw new Refusal();
    const names = formatsIn(asked);
    const formats = COMPARE_FORMATS.filter((format) => names.length === 0 || names.includes(format));
    return { ...options, formats, typed, attribute: attribute.futures };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(...mistakes, ...error.sentences);
  }
}

const formatsIn = (asked: Asked): readonly string[] =>
  asked.values('format').flatMap((list) => list.split(',').map((name) => name.trim()));

const formatMistakes = (names: readonly string[]): readonly string[] =>
  names
    .filter((name) => !COMPARE_FORMATS.some((format) => format === name))
    .map((name) => {
      const near = nearest(name, COMPARE_FORMATS);
      const wayOut = near === undefined ? `Write --format ${COMPARE_FORMATS.join(',')}.` : `Did you mean ${near}?`;
      return `--format: expected one of ${COMPARE_FORMATS.join(', ')}, got ${showValue(name)}. ${wayOut}`;
    });

/** Standard input can be read once. */
const inputMistakes = (typed: readonly string[]): readonly string[] => {
  const times = typed.filter((name) => name === '-').length;
  if (times < 2) return [];
  return [`expected standard input for one scenario, got "-" ${times} times. Write the name of a file for the others.`];
};
