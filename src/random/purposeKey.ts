import { words } from './mix.ts';

/**
 * A 64-bit name for a stream from any text, as two int32 words. Every UTF-16 unit is taken through the full mixing of
 * addresses, keyed by what came before and addressed by its place, so texts that differ anywhere share no pattern.
 */
export function purposeKey(name: string): readonly [number, number] {
  const state = new Int32Array([0x243f6a88, 0x85a308d3 | 0]);
  for (let place = 0; place < name.length; place++) {
    words(state[0], state[1], name.charCodeAt(place), place + 1, state, 0);
  }
  words(state[0], state[1], name.length, 0, state, 0);
  return [state[0], state[1]];
}
