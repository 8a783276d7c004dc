/** What lies a part of the way from one value to another; of equal ones, infinite ones too, that value. */
export const between = (low: number, high: number, part: number): number =>
  low === high ? low : low + part * (high - low);
