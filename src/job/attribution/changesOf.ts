import type { Edit } from '../../scenario/edits/edit.ts';

/** Edits by what they may do to a comparison. */
export type Changes = {
  /** Places of the edits that may move an answer. */
  readonly moving: readonly number[];
  /** What is taken from the alternative whichever of those are: it moves no answer, and may stand in their way. */
  readonly always: readonly Pick<Edit, 'steps'>[];
};

/**
 * Goals that the two do not share are not compared, and speak of seats and tiers that may not be there: those of the base
 * are left out. A measure of the alternative's own changes nothing by itself. Names are names, and the months simulated are
 * the same for both.
 */
export function changesOf(edits: readonly Edit[]): Changes {
  const isOwnMeasure = ({ kind, paths }: Edit): boolean => kind === 'added' && paths[0].startsWith('measures.');
  const moves = (edit: Edit): boolean => edit.about === 'practice' && edit.paths[0] !== 'months' && !isOwnMeasure(edit);
  return {
    moving: edits.flatMap((edit, at) => (moves(edit) ? [at] : [])),
    always: [...edits.filter((edit) => edit.about === 'goal').map(withoutGoal), ...edits.filter(isOwnMeasure)],
  };
}

const withoutGoal = ({ steps }: Edit): Pick<Edit, 'steps'> => ({
  steps: steps.flatMap(({ keys, item }) => (item?.base === undefined ? [] : [{ keys, item: { base: item.base } }])),
});
