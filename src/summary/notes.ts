import { DRAWN } from '../plan/memory.ts';
import type { Approximate, Forecast } from './forecast.ts';
import type { Finding } from './lint/finding.ts';

const LEAST = 0.0005; // of all trials, or households: rarer than that is not worth a sentence

const MOST = 12; // findings told; all are told by check --deep

/**
 * Happenings worth saying that no chart shows: households declined or turned away; then what was found about the plan, each
 * with the key it is about.
 */
export const notesOf = (forecast: Omit<Forecast, 'notes'>, findings: readonly Finding[]): string[] => {
  const { measures, trials, months, approximate } = forecast;
  const total = (name: string): number =>
    (measures[name]?.mean ?? []).reduce((sum: number, monthly) => sum + (monthly ?? 0), 0);
  const said: [string, (count: number) => string][] = [
    [
      'declined',
      (count) => `${count} signed households below the minimum were declined in an average future of ${months} months.`,
    ],
    [
      'turnedAway',
      (count) => `${count} signed households found no open advisor in an average future of ${months} months.`,
    ],
    ['left.dismissed', (count) => `${count} households were dismissed in an average future of ${months} months.`],
    ['missedReviews', (count) => `${count} review meetings were missed in an average future of ${months} months.`],
  ];
  const found = said.flatMap(([name, words]) => {
    const count = total(name);
    return count < LEAST ? [] : [words(Number(count.toPrecision(2)))];
  });
  const rough = trials < 1000 ? [`With ${trials} trials the chances are rough: run more for closer intervals.`] : [];
  const counted = approximate === undefined ? [] : [countedText(approximate, trials)];
  const told = findings.slice(0, MOST).map(({ path, sentence }) => `${path}: ${sentence}`);
  const more =
    findings.length > MOST
      ? [`And ${findings.length - MOST} more about the plan: headroom check --deep tells all.`]
      : [];
  return [...found, ...counted, ...told, ...more, ...rough];
};

const countedText = ({ relativeError }: Approximate, trials: number): string =>
  `The figures of ${trials} futures did not all fit into memory: percentiles are counted and off by ${relativeError * 100} % at most, what drives the outcomes is told from the first ${DRAWN} futures, and everything else is exact.`;
