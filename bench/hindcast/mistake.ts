/** A mistake in what was handed in: told in its own words, without a stack, and the exit code is 2. */
export class Mistake extends Error {}
