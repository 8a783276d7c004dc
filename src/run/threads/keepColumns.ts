/**
 * Memory for the columns of one run after the other. The first touch of fresh memory costs as much as what is written
 * there, so it is kept as long as runs fit; nothing of an outcome lies in it, and a run writes all that it reads.
 */
export const keepColumns = (): ((bytes: number) => SharedArrayBuffer) => {
  let kept: SharedArrayBuffer | undefined;
  return (bytes) => {
    if (kept !== undefined && kept.byteLength >= bytes) return kept;
    kept = undefined; // may be freed before the larger one is asked for
    kept = new SharedArrayBuffer(bytes);
    return kept;
  };
};
