/** A month that no horizon reaches. */
export const BEYOND = 1 << 28;
