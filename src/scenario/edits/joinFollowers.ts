import { valueAt } from '../valueAt.ts';
import { applySteps } from './applyEdits.ts';
import { type Data, filledOf } from './dataOf.ts';
import type { Difference } from './differences.ts';
import type { Edit } from './edit.ts';

type Found = { readonly difference: Difference; readonly edit: Edit };

/**
 * Joins what no author wrote to the edit that brings it: who says a rent has no cost line for the office any more, and who
 * opens a known channel has it in the list of channels. Such a line is no change of its own.
 */
export function joinFollowers(found: readonly Found[], base: Data, alt: Data): readonly Edit[] {
  const unwritten = ({ keys }: Difference) => valueAt(base, keys) === undefined && valueAt(alt, keys) === undefined;
  const followers = found.filter(({ difference }) => difference.of === 'value' && unwritten(difference));
  if (followers.length === 0) return found.map(({ edit }) => edit);
  const filled = filledOf(alt);
  const leaders = found.filter((one) => !followers.includes(one));
  const brings = leaders.map(({ edit }) => {
    const made = filledOf(applySteps(base, alt, edit.steps));
    return followers.filter(({ difference: { keys } }) => text(valueAt(made, keys)) === text(valueAt(filled, keys)));
  });
  const leaderOf = new Map(
    followers.map((one) => [one, leaders[brings.findIndex((brought) => brought.includes(one))]]),
  );
  return found.flatMap((one) => {
    if (leaderOf.get(one) !== undefined) return [];
    const own = followers.filter((follower) => leaderOf.get(follower) === one).map(({ edit }) => edit);
    return [own.reduce(joined, one.edit)];
  });
}

const joined = (edit: Edit, follower: Edit): Edit => ({
  ...edit,
  paths: [...edit.paths, ...follower.paths],
  words: `${edit.words}; with it, ${follower.words}`,
});

const text = (value: unknown): string => JSON.stringify(value) ?? '';
