import type { Result, Row } from './result.ts';
import { spreadOf } from './spread.ts';

const DIGITS = { s: 3, ms: 1, ns: 2, times: 2 } as const;

const HEAD = ['| what | minimum | median | spread | unit | |', '| --- | ---: | ---: | ---: | --- | --- |'];

const line = ({ what, unit, values, note = '' }: Row): string => {
  if (values.length === 0) return `| ${what} | | | | | ${note} |`;
  const { minimum, median, spread } = spreadOf(values);
  const figures = [minimum, median, spread].map((value) => value.toFixed(DIGITS[unit]));
  return `| ${what} | ${figures.join(' | ')} | ${unit} | ${note} |`;
};

/** What a workload found out, as a section of Markdown; the spread is the slowest less the fastest. */
export const resultText = (name: string, question: string, { about, rows, facts, below = [] }: Result): string =>
  [
    `### ${name}: ${question}`,
    '',
    about,
    '',
    ...(rows.length === 0 ? [] : [...HEAD, ...rows.map(line), '']),
    ...facts.map((fact) => `- ${fact}`),
    ...(facts.length > 0 ? [''] : []),
    ...(below.length > 0 ? [...below, ''] : []),
  ].join('\n');
