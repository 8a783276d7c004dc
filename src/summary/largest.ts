/**
 * Of a value that can be squared and added up over all trials: one beyond it, such as a power of powers in a formula of
 * the scenario's own, is beyond any count and taken as not defined.
 */
export const LARGEST = 1e140;
