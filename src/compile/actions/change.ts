import { changeOf } from '../../scenario/changeOf.ts';
import { input } from '../cell.ts';
import type { Deciding, Effect } from '../effect.ts';

/** Each number is written wherever its path stands in the plan. */
export const change = (
  words: Readonly<Record<string, number | string>>,
  { scenario, path, placesOf }: Deciding,
): Effect[] =>
  Object.entries(words).flatMap(([target, raw]) => {
    const answer = changeOf(scenario, target, raw);
    if (!answer.ok) throw new RangeError(answer.message); // the scenario was checked before
    const { how, quantity } = answer.change;
    return placesOf(target).map(
      (place): Effect => ({
        kind: how,
        offset: place,
        value: input(`${path}.${target}`, quantity),
      }),
    );
  });
