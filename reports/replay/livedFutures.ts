import type { FutureStory } from './futureStory.ts';

/** What is known of notable futures beside their numbers: how to have one told, up to its number, and stories told already. */
export type LivedFutures = {
  readonly command: string;
  /** By trial. */
  readonly stories: ReadonlyMap<number, FutureStory>;
};
