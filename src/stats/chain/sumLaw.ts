/** Law of the sum of two counts that know nothing of each other: `law[k]` is the chance of k. */
export const sumLaw = (one: Float64Array, other: Float64Array): Float64Array => {
  const law = new Float64Array(one.length + other.length - 1);
  for (let i = 0; i < one.length; i++) for (let j = 0; j < other.length; j++) law[i + j] += one[i] * other[j];
  return law;
};
