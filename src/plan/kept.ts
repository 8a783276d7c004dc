/** Where the pieces, or checkpoints, of one run are kept: plain data, so that it may cross to a thread. */
export type KeptPlace = {
  readonly folder: string;
  /** Digest of all that the bytes depend on but the count of trials. */
  readonly address: string;
  /** Trials of the run: the last piece may be short. */
  readonly trials: number;
  /** Bytes that the folder may hold, of all runs together. */
  readonly limit: number;
  /** What people are told of it. */
  readonly about: { readonly name: string; readonly months: number };
};

/** Finished pieces of a run, found again by a later run. A thread has its own; all of one run give the same answers. */
export type Kept = {
  /** Fills the arrays of a piece; false where it is not kept as it was, and then they hold zeros. */
  readonly load: (piece: number, into: readonly Uint8Array[]) => boolean;
  /** Keeps the arrays of a piece, if there is room. */
  readonly save: (piece: number, from: readonly Uint8Array[]) => void;
  /** Why nothing more is kept, as the system calls it, such as `ENOSPC`; undefined while all goes well. */
  readonly trouble: () => string | undefined;
};

/** How far a checkpoint is: trials that are folded, in whole pieces, and pages of sketches that they take. */
export type Reached = { readonly trials: number; readonly pages: number };

/** What sketched runs of one address leave behind, each with the trials behind it. */
export type Checkpoints = {
  /**
   * Fills the arrays that `into` gives from the checkpoint of the most trials that are asked for; it is passed over where
   * there are none for it. Undefined where nothing fits as it was, and then the arrays hold zeros.
   */
  readonly load: (into: (reached: Reached) => readonly Uint8Array[] | undefined) => Reached | undefined;
  /** Keeps a checkpoint in place of those of fewer trials, if there is room. */
  readonly save: (reached: Reached, from: readonly Uint8Array[]) => void;
  /** Why nothing more is kept, as the system calls it; undefined while all goes well. */
  readonly trouble: () => string | undefined;
};
