/** One future as it is told, in a terminal or on a page. */
export type FutureStory = {
  readonly title: string;
  readonly question: string;
  /** What this future comes to. */
  readonly answer: readonly string[];
  /** From the first month to the last, without a gap. */
  readonly chapters: readonly Chapter[];
  /** How to get it again. */
  readonly foot: string;
};

/** A month in which something new happens, or a stretch of quiet ones. */
export type Chapter = {
  readonly from: number;
  readonly to: number;
  readonly heading: string;
  readonly lines: readonly string[];
};
