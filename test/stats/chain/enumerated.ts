import type { CountChain } from '../../../src/stats/chain/countChain.ts';

const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);

/** The law of the count after some steps, by walking down every way there is: for small chains only. */
export const enumerated = (chain: CountChain, steps: number): Map<number, number> => {
  const law = new Map<number, number>();
  const walk = (count: number, joining: number, chance: number, step: number): void => {
    if (chance === 0) return;
    if (step === steps) {
      law.set(count, (law.get(count) ?? 0) + chance);
      return;
    }
    for (let gone = 0; gone <= count; gone++) {
      const some = choose(count, gone) * chain.leave ** gone * (1 - chain.leave) ** (count - gone);
      chain.agreeing(count - gone).forEach((agreed, k) => {
        walk(count - gone + joining, k, chance * some * agreed, step + 1);
      });
    }
  };
  chain.pending.forEach((chance, k) => {
    walk(chain.opening, k, chance, 0);
  });
  return law;
};
