const P = [0x9e3779b1n, 0x85ebca77n, 0xc2b2ae3dn, 0x27d4eb2fn, 0x165667b1n];
const low = (x: bigint): bigint => x & 0xffffffffn;
const turned = (x: bigint, by: bigint): bigint => low((x << by) | (x >> (32n - by)));
const round = (lane: bigint, word: bigint): bigint => low(turned(low(lane + word * P[1]), 13n) * P[0]);

/** XXH32 with seed 0, step by step as its specification has it (xxHash, doc/xxhash_spec.md), in whole numbers of any size. */
export const xxh32 = (bytes: Uint8Array): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const word = (at: number): bigint => BigInt(view.getUint32(at, true));
  let h = P[4];
  let at = 0;
  if (bytes.length >= 16) {
    const lanes = [low(P[0] + P[1]), P[1], 0n, low(-P[0])];
    for (; at + 16 <= bytes.length; at += 16) for (let i = 0; i < 4; i++) lanes[i] = round(lanes[i], word(at + 4 * i));
    h = low([1n, 7n, 12n, 18n].reduce((sum, by, i) => sum + turned(lanes[i], by), 0n));
  }
  h = low(h + BigInt(bytes.length));
  for (; at + 4 <= bytes.length; at += 4) h = low(turned(low(h + word(at) * P[2]), 17n) * P[3]);
  for (; at < bytes.length; at++) h = low(turned(low(h + BigInt(bytes[at]) * P[4]), 11n) * P[0]);
  h = low((h ^ (h >> 15n)) * P[1]);
  h = low((h ^ (h >> 13n)) * P[2]);
  return Number(h ^ (h >> 16n));
};
