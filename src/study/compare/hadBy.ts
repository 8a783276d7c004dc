/** In how many futures only the alternative has an event by a month, only the base, both or neither; or nobody knows. */
export const hadBy = (base: Int16Array, alternative: Int16Array, month: number) => {
  const count = { more: 0, less: 0, same: 0, unknown: 0 };
  const lost = (code: number): boolean => code < 0 && -code < month;
  for (let k = 0; k < base.length; k++) {
    const [a, b] = [base[k], alternative[k]];
    const had = [a >= 0 && a <= month, b >= 0 && b <= month];
    if (lost(a) || lost(b)) count.unknown += 1;
    else if (had[0] === had[1]) count.same += 1;
    else count[had[1] ? 'more' : 'less'] += 1;
  }
  return count;
};
