import { powersOfTwo } from './powersOfTwo.ts';

const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const INVERSE_LN2 = 1.442695040888963387;
const HALF_LN2 = 0.3465735912322998; // where fdlibm, which looks at the leading word only, begins to reduce
const TWO_TO_MINUS_1000 = powersOfTwo[74];

/**
 * e to the x, error under 1 ulp; Infinity above 709.78, 0 below -745.13.
 * Source: Sun's fdlibm (1993), e_exp.c: x = k ln 2 + r, e^r by a rational approximation, scaled by 2^k from a table.
 * Its separate paths for k = 0 and k = 1 give the same bits as the general one and are left out: they cost a guess.
 */
export function exp(x: number): number {
  if (!(x <= 709.782712893384 && x >= -745.1332191019411)) return beyond(x);
  const size = Math.abs(x);
  if (size < 3.725290298461914e-9) return 1 + x;
  if (x === 1) return 2.718281828459045;
  let k = (INVERSE_LN2 * x + (x < 0 ? -0.5 : 0.5)) | 0;
  if (size < HALF_LN2 && size > 0.34657359) k = 0;
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const c =
    r -
    t *
      (1.66666666666666019037e-1 +
        t *
          (-2.77777777770155933842e-3 +
            t * (6.61375632143793436117e-5 + t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8))));
  const y = 1 - (low - (r * c) / (2 - c) - high);
  if (k > -1022) return k < 1024 ? y * powersOfTwo[1074 + k] : y * 2 * powersOfTwo[2097];
  return y * powersOfTwo[2074 + k] * TWO_TO_MINUS_1000;
}

function beyond(x: number): number {
  return x > 0 ? Infinity : x < 0 ? 0 : NaN;
}
