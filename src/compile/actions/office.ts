import { endedCosts } from '../../scenario/endedCosts.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Deciding, Effect } from '../effect.ts';
import { experienceOf } from '../experience.ts';
import { costIds } from '../marketTables.ts';
import { lineOf, workplaceOf } from '../officeTables.ts';

type Policy = Scenario['policies'][string];
type Move = NonNullable<Policy['moveOffice']>;
type Virtual = NonNullable<Policy['goVirtual']>;

const moveTo = ({ scenario, policy }: Deciding, breaking: boolean): Effect => ({
  kind: 'moveTo',
  index: workplaceOf(scenario, policy),
  value: Number(breaking),
});

export const moveOffice = (words: Move, deciding: Deciding): Effect[] => [
  moveTo(deciding, words.break),
  { kind: 'startCost', index: lineOf(deciding.scenario, `${deciding.path}.moving`) },
];

export const goVirtual = (words: Virtual, deciding: Deciding): Effect[] => {
  const { scenario, path } = deciding;
  const phone = words.keepPhone ? -1 : lineOf(scenario, 'office.phone');
  const ended = [
    ...endedCosts(scenario, words).map((id) => costIds(scenario).indexOf(id)),
    ...(phone < 0 ? [] : [phone]),
  ];
  return [
    moveTo(deciding, words.break),
    ...ended.map((index): Effect => ({ kind: 'endCost', index })),
    experienceOf(`${path}.departures`, words.departures),
  ];
};
