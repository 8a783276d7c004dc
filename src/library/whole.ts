/** A whole number from 1 to `most`, as it was given. @throws RangeError with its name where it is anything else. */
export const whole = (name: string, value: number, most: number): number => {
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new RangeError(`${name}: expected a whole number from 1 to ${most}, got ${value}.`);
};
