import { floats } from './floats.ts';
import { powersOfTwo } from './powersOfTwo.ts';

const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;

// A window on the bits of one double. It is written before every reading, so nothing outlives a call.
const window64 = floats(1, () => 1);
const window32 = new Int32Array(window64.buffer);
const HIGH = window32[0] === 0 ? 1 : 0;

/**
 * Natural logarithm, error under 1 ulp; -Infinity at 0, NaN below.
 * Source: Sun's fdlibm (1993), e_log.c: x = 2^k (1 + f), log(1 + f) by a degree-14 polynomial in f / (2 + f).
 * Its separate paths for k = 0 give the same bits as the general ones and are left out: they cost a guess.
 */
export function log(x: number): number {
  let k = 0;
  let scaled = x;
  if (!(x >= 2.2250738585072014e-308 && x < Infinity)) {
    if (!(x > 0 && x < Infinity)) return outside(x);
    k = -54;
    scaled = x * 18014398509481984; // 2^54 lifts a subnormal into the normal range
  }
  window64[0] = scaled;
  const high = window32[HIGH];
  const fraction = high & 0xfffff;
  const carry = (fraction + 0x95f64) >>> 20; // 1 if the significand is above sqrt(2)
  const exponent = (high >> 20) - 1023 + carry;
  k += exponent;
  const f = scaled * powersOfTwo[1074 - exponent] - 1;
  if (((fraction + 2) & 0xfffff) < 3) return nearOne(f, k);
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1));
  const odd =
    z *
    (6.66666666666673513e-1 +
      w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)));
  const r = odd + even;
  if (((fraction - 0x6147a) | (0x6b851 - fraction)) > 0) {
    const half = 0.5 * f * f;
    return k * LN2_HIGH - (half - (s * (half + r) + k * LN2_LOW) - f);
  }
  return k * LN2_HIGH - (s * (f - r) - k * LN2_LOW - f);
}

function outside(x: number): number {
  return x === 0 ? -Infinity : x > 0 ? x : NaN;
}

function nearOne(f: number, k: number): number {
  if (f === 0) return k === 0 ? 0 : k * LN2_HIGH + k * LN2_LOW;
  const r = f * f * (0.5 - 0.33333333333333333 * f);
  return k === 0 ? f - r : k * LN2_HIGH - (r - k * LN2_LOW - f);
}
