import { isScalar } from 'yaml';

/** `key:`, `key: null` and `key: ~`. */
export const isNothing = (node: unknown): boolean =>
  node === null || node === undefined || (isScalar(node) && node.value === null);
