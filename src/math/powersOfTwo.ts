import { floats } from './floats.ts';
/** Powers of two from 2^-1074 to 2^1023, all exact: `powersOfTwo[k + 1074]` is 2^k. */
export const powersOfTwo: Float64Array = makePowersOfTwo();

function makePowersOfTwo(): Float64Array {
  const table = floats(2098);
  table[1074] = 1;
  for (let k = 1; k <= 1023; k++) table[1074 + k] = table[1073 + k] * 2;
  for (let k = 1; k <= 1074; k++) table[1074 - k] = table[1075 - k] / 2;
  return table;
}
