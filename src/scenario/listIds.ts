const MOST = 12;

/** Ids of a scenario's own as a sentence names them: the first dozen. */
export const listIds = (ids: readonly string[]): string =>
  ids.length <= MOST ? ids.join(', ') : `${ids.slice(0, MOST).join(', ')} and ${ids.length - MOST} more`;
