import type { BookAnswer } from '../rounds/book.ts';
import { agreement } from './agreement.ts';
import type { Means } from './means.ts';

const figures = ({ households, aum, hit }: Means): readonly string[] => [
  households.toFixed(2),
  `$${(aum / 1e6).toFixed(1)}M`,
  `${(100 * hit).toFixed(2)} %`,
];

const signed = (errors: number): string => `${errors < 0 ? '-' : '+'}${Math.abs(errors).toFixed(1)} se`;

/** Whether the kernels say the same of the book: its three means, and how far they are apart. */
export const meansText = (households: number, { means, references, trialsPerSecond, peak }: BookAnswer): string[] => {
  const [count, aum, hit] = figures(means);
  return [
    `At ${households} households: ${Math.round(trialsPerSecond)} trials a second at the minimum, threads: 1, peak memory ${peak.toFixed(0)} MB.`,
    `The engine's means at the end, ${means.trials} trials: ${count} households, AUM ${aum}, ${hit} of trials ever hit capacity.`,
    ...references.map(({ name, means: theirs }) => {
      const { households: n, aum: a, hit: h, agrees } = agreement(means, theirs);
      const [theirCount, theirAum, theirHit] = figures(theirs);
      const verdict = agrees ? 'one book' : 'NOT one book, so that times cannot be compared';
      return (
        `${name}, ${theirs.trials} trials: ${theirCount} (${signed(n)} of the difference), ${theirAum} (${signed(a)}), ` +
        `${theirHit} (${signed(h)}): ${verdict}.`
      );
    }),
  ];
};
