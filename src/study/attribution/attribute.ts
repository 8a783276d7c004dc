import {
  allCompanies,
  type Company,
  companiesOfOrder,
  companyKey,
  type Design,
  MOST_EXACT,
  pairedOrders,
} from './company.ts';

/** Answers to a company: as many, in the same units, whoever is in it. */
export type Evaluate = (company: Company) => Promise<Float64Array>;

/** What each player adds to every answer. */
export type Attribution = {
  /** Whether every company was evaluated; else orders in which players join were sampled. */
  readonly exact: boolean;
  /** Companies that were evaluated, each once. */
  readonly evaluated: number;
  /**
   * `[sample][player][answer]`. In each sample the players add up to the whole difference. Exact: one sample, the Shapley
   * values. Else one for each sampled order with its reverse: their mean estimates the values without bias.
   */
  readonly samples: readonly (readonly Float64Array[])[];
};

/**
 * Attributes the difference between the answers to everybody and to nobody to the players, by Shapley values: what a player
 * adds when joining those before, over all orders of joining alike. An order and its reverse together give each of two
 * players half of what comes of both being there, as the exact value does; only what takes three or more is left to chance.
 *
 * Source: Shapley (1953), *A value for n-person games*; sampling orders, Castro, Gomez and Tejada (2009), *Polynomial
 * calculation of the Shapley value based on sampling*; with the reverse, Lomeli et al. (2019), *Antithetic and Monte Carlo
 * kernel estimators for partial rankings*.
 */
export async function attribute(design: Design, evaluate: Evaluate): Promise<Attribution> {
  const known = new Map<string, Float64Array>();
  const answersTo = async (company: Company): Promise<Float64Array> => {
    const key = companyKey(company);
    const there = known.get(key) ?? (await evaluate(company));
    known.set(key, there);
    return there;
  };
  const exact = design.players <= MOST_EXACT;
  const samples = exact ? [await values(design.players, answersTo)] : await sampled(design, answersTo);
  return { exact, evaluated: known.size, samples };
}

/** The Shapley values: for each company without a player, what he adds to it, by the share of orders in which he does. */
async function values(players: number, answersTo: Evaluate): Promise<Float64Array[]> {
  const answers: Float64Array[] = [];
  for (const company of allCompanies(players)) answers.push(await answersTo(company));
  const weights = joiningWeights(players);
  return Array.from({ length: players }, (_, i) => {
    const sum = new Float64Array(answers[0].length);
    for (const [mask, without] of answers.entries()) {
      if ((mask >>> i) & 1) continue;
      add(sum, answers[mask | (1 << i)], without, weights[sizeOf(mask)]);
    }
    return sum;
  });
}

/** Share of the orders in which a player finds one given company of `s` others before him: s! (n - s - 1)! / n!. */
function joiningWeights(players: number): number[] {
  const weights: number[] = [];
  let ways = players; // n times the ways to choose s of the others
  for (let s = 0; s < players; s++) {
    weights.push(1 / ways);
    ways = (ways * (players - 1 - s)) / (s + 1);
  }
  return weights;
}

function sizeOf(mask: number): number {
  let size = 0;
  for (let left = mask; left !== 0; left &= left - 1) size += 1;
  return size;
}

async function sampled(design: Design, answersTo: Evaluate): Promise<Float64Array[][]> {
  const samples: Float64Array[][] = [];
  for (const [k, order] of pairedOrders(design).entries()) {
    const answers: Float64Array[] = [];
    for (const company of companiesOfOrder(order)) answers.push(await answersTo(company));
    const sample = k % 2 === 0 ? order.map(() => new Float64Array(answers[0].length)) : samples[samples.length - 1];
    for (const [place, player] of order.entries()) add(sample[player], answers[place + 1], answers[place], 1 / 2);
    if (k % 2 === 0) samples.push(sample);
  }
  return samples;
}

/** Adds the difference of two answers, weighted. */
function add(sum: Float64Array, more: Float64Array, less: Float64Array, weight: number): void {
  for (let k = 0; k < sum.length; k++) sum[k] += weight * (more[k] - less[k]);
}
