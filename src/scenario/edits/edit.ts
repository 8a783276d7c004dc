/** An item of a list by its places, from 0: without `base` it is added, without `alt` it is removed. */
export type ItemPlaces = { readonly base?: number; readonly alt?: number };

/** A place of the scenario as it is written that an edit takes from the other one: a value, or an item of a list. */
export type Step = { readonly keys: readonly string[]; readonly item?: ItemPlaces };

/** One thing in which a scenario differs from another, in words. */
export type Edit = {
  /** Dotted paths of what differs; the first one names the edit. */
  readonly paths: readonly string[];
  readonly kind: 'added' | 'removed' | 'changed';
  /** Whether it may move the practice, only what is asked of it, or only what something is called. */
  readonly about: 'practice' | 'goal' | 'name';
  /** The value in words, with its unit; `nothing` where it is not said. */
  readonly was: string;
  readonly is: string;
  /** All of it, without a full stop: `book.households: 45, was 34`. */
  readonly words: string;
  /** What did it, as the subject of a sentence: `hiring the paraplanner`. */
  readonly subject: string;
  readonly steps: readonly Step[];
};
