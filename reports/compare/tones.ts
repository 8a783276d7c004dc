import type { Tone } from '../chartSpec.ts';

const ALTERNATIVES: readonly Tone[] = ['blue', 'orange', 'teal', 'purple', 'rose'];

/** The base stands back in grey; each alternative has a colour. */
export const toneOf = (scenario: number): Tone =>
  scenario === 0 ? 'grey' : ALTERNATIVES[(scenario - 1) % ALTERNATIVES.length];
