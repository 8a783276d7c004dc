import type { Apart, Comparison } from '../../src/summary/comparison.ts';
import type { Block } from '../block.ts';
import { listed } from '../words/listed.ts';
import { metricName } from '../words/metricName.ts';
import { plainName } from '../words/plainName.ts';
import { isTargetMetric } from './isTargetMetric.ts';

const NOUNS: Readonly<Record<Apart['what'], string>> = {
  goal: 'goal',
  tier: 'tier',
  advisor: 'advisor',
  role: 'role',
  channel: 'channel',
  measure: 'measure',
  target: 'growth target',
  capacity: 'capacity rule',
};

/** What was not compared, since only one scenario has it, or both mean something else by it. */
export function apartBlock({ alternatives, notes }: Comparison, names: readonly string[]): Block | null {
  const list = alternatives.flatMap(({ scenario, apart }) => {
    const of = (where: Apart['in']): string => listed(apart.filter((one) => one.in === where).map(apartName));
    const said: readonly (readonly [string, string])[] = [
      [of('base'), `Only ${names[0]} has`],
      [of('alternative'), `Only ${names[scenario]} has`],
      [of('differs'), `${names[0]} and ${names[scenario]} mean something else by`],
    ];
    return said.filter(([what]) => what !== '').map(([what, who]) => `${who} ${what}.`);
  });
  if (list.length + notes.length === 0) return null;
  return {
    kind: 'section',
    id: 'apart',
    heading: 'What is not compared',
    sentence: 'Answers that not every scenario can give are left out.',
    list: [...list, ...notes],
  };
}

const apartName = ({ what, label }: Apart): string => {
  if (what === 'capacity') return 'capacity (its limit, warning or window)';
  const name = what === 'target' && isTargetMetric(label) ? metricName(label) : plainName(label, 60);
  return `the ${NOUNS[what]} ${name}`;
};
