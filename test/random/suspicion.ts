/** Correlation of two columns of uniforms, in standard errors. */
export function correlation(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] - 0.5) * (b[i] - 0.5);
  return (sum * 12) / Math.sqrt(a.length);
}

/** Chi-square of pairs in `cells` x `cells` squares against evenness, less its mean, in its standard deviations. */
export function chiSquareOfPairs(a: Float64Array, b: Float64Array, cells: number): number {
  const counts = new Int32Array(cells * cells);
  for (let i = 0; i < a.length; i++) counts[Math.floor(a[i] * cells) * cells + Math.floor(b[i] * cells)]++;
  const expected = a.length / counts.length;
  const chi = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  return (chi - (counts.length - 1)) / Math.sqrt(2 * (counts.length - 1));
}

/** How many pairs of places hold the same two words. */
export function equalPairs(first: Int32Array, second: Int32Array): number {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(first.length) + 1)).fill(-1);
  const seen = new Int32Array(first.length).fill(1);
  let pairs = 0;
  for (let i = 0; i < first.length; i++) {
    let slot = (Math.imul(first[i], 0x9e3779b1) ^ second[i]) & (slots.length - 1);
    for (; ; slot = (slot + 1) & (slots.length - 1)) {
      const there = slots[slot];
      if (there < 0) {
        slots[slot] = i;
        break;
      }
      if (first[there] === first[i] && second[there] === second[i]) {
        pairs += seen[there]++;
        break;
      }
    }
  }
  return pairs;
}

/**
 * Flips every bit of `parts` random input words `rounds` times and counts the flips of 64 output bits; the largest
 * departure from one half, in standard errors.
 */
export function avalanche(
  parts: number,
  rounds: number,
  next: { int32(): number },
  run: (input: Int32Array) => void,
  out: Int32Array,
): number {
  const input = new Int32Array(parts);
  const flips = new Int32Array(parts * 32 * 64);
  for (let round = 0; round < rounds; round++) {
    for (let part = 0; part < parts; part++) input[part] = next.int32();
    run(input);
    const [first, second] = out;
    for (let bit = 0; bit < parts * 32; bit++) {
      input[bit >> 5] ^= 1 << (bit & 31);
      run(input);
      input[bit >> 5] ^= 1 << (bit & 31);
      const changed = out[0] ^ first;
      const changedToo = out[1] ^ second;
      for (let b = 0; b < 32; b++) {
        flips[bit * 64 + b] += (changed >>> b) & 1;
        flips[bit * 64 + 32 + b] += (changedToo >>> b) & 1;
      }
    }
  }
  let worst = 0;
  for (const count of flips) worst = Math.max(worst, Math.abs(count - rounds / 2) / Math.sqrt(rounds / 4));
  return worst;
}
