const P1 = 0x9e3779b1 | 0;
const P2 = 0x85ebca77 | 0;
const P3 = 0xc2b2ae3d | 0;
const P5 = 0x165667b1 | 0;

const QUIET = 0x7fc00000; // of the many bit patterns that are not a number, the one that is taken for all

const turned = (x: number, by: number): number => (x << by) | (x >>> (32 - by));

const round = (lane: number, word: number): number => Math.imul(turned((lane + Math.imul(word, P2)) | 0, 13), P1);

/** Not a number is written in many ways, which differ between processors. */
const alike = (bits: number): number => ((bits & 0x7fffffff) > 0x7f800000 ? QUIET : bits);

/** Lines of numbers, taken up one after the other: each is filled up with zeros to a multiple of four words. */
export type Checksum = {
  /** Begins anew. */
  readonly begin: () => void;
  /** Takes the bits of `count` 32-bit floating-point numbers from `at` on. */
  readonly floats: (bits: Int32Array, at: number, count: number) => void;
  /** Takes `count` integers of 16 bits, each as a word. */
  readonly shorts: (values: Int16Array, at: number, count: number) => void;
  /** Of all that was taken since the beginning, as an unsigned number. */
  readonly end: () => number;
};

/**
 * XXH32 (Yann Collet, xxHash, seed 0: github.com/Cyan4973/xxHash, doc/xxhash_spec.md) of little-endian words, four at a
 * time. A change of one word always changes it, of other changes all but one in 2^32. It guards against faults, not against
 * forgers, who can work it out.
 */
export const makeChecksum = (): Checksum => {
  const lanes = new Int32Array(4);
  let words = 0;

  return {
    begin: () => {
      lanes[0] = P1 + P2;
      lanes[1] = P2;
      lanes[2] = 0;
      lanes[3] = -P1;
      words = 0;
    },
    // the hottest loop beside the month: lanes in local names, and nothing shared with `shorts`, so that one type comes by
    floats: (bits, at, count) => {
      let a = lanes[0];
      let b = lanes[1];
      let c = lanes[2];
      let d = lanes[3];
      const end = at + count;
      const whole = at + (count & ~3);
      for (let i = at; i < whole; i += 4) {
        a = round(a, alike(bits[i]));
        b = round(b, alike(bits[i + 1]));
        c = round(c, alike(bits[i + 2]));
        d = round(d, alike(bits[i + 3]));
      }
      if (whole < end) {
        a = round(a, alike(bits[whole]));
        b = round(b, whole + 1 < end ? alike(bits[whole + 1]) : 0);
        c = round(c, whole + 2 < end ? alike(bits[whole + 2]) : 0);
        d = round(d, 0);
      }
      lanes[0] = a;
      lanes[1] = b;
      lanes[2] = c;
      lanes[3] = d;
      words += (count + 3) & ~3;
    },
    shorts: (values, at, count) => {
      const filled = (count + 3) & ~3;
      for (let i = 0; i < filled; i++) lanes[i & 3] = round(lanes[i & 3], i < count ? values[at + i] : 0);
      words += filled;
    },
    end: () => {
      const [a, b, c, d] = lanes;
      let h = words === 0 ? P5 : (turned(a, 1) + turned(b, 7) + turned(c, 12) + turned(d, 18)) | 0;
      h = (h + 4 * words) | 0;
      h = Math.imul(h ^ (h >>> 15), P2);
      h = Math.imul(h ^ (h >>> 13), P3);
      return (h ^ (h >>> 16)) >>> 0;
    },
  };
};
