import type { ToldEdit } from '../../src/summary/attribution.ts';
import { listed } from '../words/listed.ts';
import { plainName } from '../words/plainName.ts';

const MOST = 3;
const LONGEST = 80;

/** What a group of changes is called in a sentence: its changes, or the section of the scenario that they are of. */
export function subjectOf(group: readonly number[], edits: readonly ToldEdit[]): string {
  const own = group.map((at) => edits[at]);
  if (own.length <= MOST) return listed(own.map(({ subject }) => plainName(subject, LONGEST)));
  const sections = [...new Set(own.map(({ paths }) => paths[0].split('.')[0]))];
  return `the ${own.length} changes of ${listed(sections.map((section) => plainName(section)))}`;
}
