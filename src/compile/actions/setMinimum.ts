import { GENERAL } from '../../plan/layout.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { input } from '../cell.ts';
import type { Deciding, Effect } from '../effect.ts';
import { experienceOf } from '../experience.ts';

type Words = NonNullable<Scenario['policies'][string]['setMinimum']>;

/** The fee wherever the firm's own stands in the plan, then what clients make of it. */
export const setMinimum = ({ aum, fee, departures }: Words, { path, placesOf }: Deciding): Effect[] => [
  ...(aum === undefined
    ? []
    : [
        {
          kind: 'set',
          offset: { table: 'general', row: 0, field: GENERAL.minimumAum },
          value: input(`${path}.aum`, aum),
        } as const,
      ]),
  ...(fee === undefined
    ? []
    : [
        ...placesOf('fees.minimum').map(
          (offset): Effect => ({ kind: 'set', offset, value: input(`${path}.fee`, fee) }),
        ),
        experienceOf(`${path}.departures`, departures),
      ]),
];
