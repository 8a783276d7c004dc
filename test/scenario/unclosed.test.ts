import { expect, test } from 'vitest';
import { parseYaml } from '../../src/scenario/parseYaml.ts';

const told = (text: string) => {
  const [mistake] = parseYaml('park.yaml', text).mistakes;
  return mistake === undefined ? undefined : [mistake.place, mistake.sentence];
};
const at = (line: number, column: number) => ({ file: 'park.yaml', line, column });

test('a brace that is not closed is told where it opens', () => {
  const closing = 'expected a } that closes this {, got "months: 12". Write } where the map ends.';
  expect(told('meta: { title: a\nmonths: 12\n')).toEqual([at(1, 7), closing]);
});

test('of several braces the one still open is told', () => {
  const closing = 'expected a } that closes this {, got the end of the file. Write } where the map ends.';
  expect(told('a: { b: { c: 1 }, d: 2\n')).toEqual([at(1, 4), closing]);
});

test('a bracket in quotes or in a comment is none', () => {
  const closing = 'expected a ] that closes this [, got "months: 12". Write ] where the list ends.';
  expect(told('a: "{"\nb: [1, "[", 2 # {\nmonths: 12\n')).toEqual([at(2, 4), closing]);
});
