const MOST = 12;

/** Ids or keys as a sentence names them: the first dozen. */
export const listIds = (ids: readonly string[]): string =>
  ids.length <= MOST ? ids.join(', ') : `${ids.slice(0, MOST).join(', ')} and ${ids.length - MOST} more`;
