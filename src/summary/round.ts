const DIGITS = 7; // of what is written: more than any number of trials supports
const FIRST = 1e6; // the least whole number of so many digits
const END = 1e7; // the first beyond them

/** Powers of ten, by exponent: all that a double holds exactly. */
const POWERS = [
  ...[1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10],
  ...[1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22],
];
/** Sizes whose digits such powers reach. */
const SMALLEST = 1e-12;
const LARGEST = 1e20;
/** Nearer to the middle between two whole numbers one multiplication, off by 1e-9 at most, does not decide. */
const DOUBT = 1e-6;

/**
 * A number as a forecast writes it: `Number(x.toPrecision(7))`, which a forecast asks of some 100,000 numbers, at an eighth
 * of its time. The digits are the nearest whole number to the number times a power of ten, and that over the power is, of
 * two exact numbers, the double nearest to what the digits say.
 */
export const round = (x: number): number => {
  const size = Math.abs(x);
  if (size < END && Math.floor(size) === size) return x + 0; // no -0 is written
  if (!(size >= SMALLEST && size < LARGEST)) return spelt(x);
  let shift = DIGITS - 1; // the power of ten by which digits come before the point
  if (size < 1) while (size * POWERS[shift] < FIRST) shift++;
  else while (size >= POWERS[DIGITS - shift]) shift--;
  const moved = shift < 0 ? size / POWERS[-shift] : size * POWERS[shift];
  const below = Math.floor(moved);
  const part = moved - below;
  if (Math.abs(part - 0.5) < DOUBT) return spelt(x);
  const digits = part < 0.5 ? below : below + 1;
  const rounded = shift < 0 ? digits * POWERS[-shift] : digits / POWERS[shift];
  return x < 0 ? -rounded : rounded;
};

const spelt = (x: number): number => Number(x.toPrecision(DIGITS));
