import type { Scenario } from '../../scenario/scenario.ts';
import { input } from '../cell.ts';
import type { Deciding, Effect } from '../effect.ts';

type Project = NonNullable<Scenario['policies'][string]['project']>;

export const project = (words: Project, { names, path }: Deciding): Effect[] => [
  {
    kind: 'project',
    index: words.role === undefined ? -1 : names.roles.indexOf(words.role),
    value: input(`${path}.hours`, words.hours),
    more: input(`${path}.perHousehold`, words.perHousehold),
  },
];
