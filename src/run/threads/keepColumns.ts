/**
 * Memory for the columns of one run after the other. The first touch of fresh memory costs as much as what is written
 * there, so it is kept, and cleared, as long as runs fit; nothing of an outcome lies in it.
 */
export const keepColumns = (): ((bytes: number) => SharedArrayBuffer) => {
  let kept: SharedArrayBuffer | undefined;
  return (bytes) => {
    if (kept !== undefined && kept.byteLength >= bytes) {
      new Uint8Array(kept, 0, bytes).fill(0);
      return kept;
    }
    kept = undefined; // may be freed before the larger one is asked for
    kept = new SharedArrayBuffer(bytes);
    return kept;
  };
};
