import type { Scenario } from '../../scenario/scenario.ts';
import type { Deciding, Effect } from '../effect.ts';
import { experienceOf } from '../experience.ts';
import { introductionIndex } from '../introductionTables.ts';

/** A technology or documented processes: the row of the introduction says what it does. */
export const introduce = (_words: unknown, { scenario, path }: Deciding): Effect[] => [
  { kind: 'introduce', index: introductionIndex(scenario, path) },
];

type Charter = NonNullable<Scenario['policies'][string]['startCharter']>;

/** A charter is besides something that clients live through in its first year. */
export const startCharter = (words: Charter, deciding: Deciding): Effect[] => [
  ...introduce(words, deciding),
  experienceOf(`${deciding.path}.firstYear`, words.firstYear),
];
