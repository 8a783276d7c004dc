import { caseOf, shippedContents } from './cases.ts';
import { judge } from './judge.ts';

export type Counts = {
  readonly valid: number;
  readonly refused: number;
  /** Seconds of work of the slowest case, and its number. */
  readonly slowest: number;
  readonly slowestCase: number;
  /** Bytes of memory at most, more than before. */
  readonly grown: number;
  /** Each with its number and its text, to be replayed. */
  readonly failures: readonly string[];
};

const LONGEST = 2; // seconds of work for one case
const SHOWN = 3000; // characters of its text

/** Judges cases by their numbers. */
export async function runCases(from: number, cases: number): Promise<Counts> {
  const shipped = shippedContents();
  const failures: string[] = [];
  let [valid, slowest, slowestCase] = [0, 0, from];
  const memory = process.resourceUsage().maxRSS;
  for (let index = from; index < from + cases; index++) {
    const one = caseOf(index, shipped);
    const before = process.cpuUsage();
    const verdict = await judge(one);
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1e6;
    if (verdict.valid) valid += 1;
    if (seconds > slowest) [slowest, slowestCase] = [seconds, index];
    const faults = seconds > LONGEST ? [...verdict.faults, `took ${seconds} s`] : verdict.faults;
    const text = one.texts['fuzz.yaml'].slice(0, SHOWN);
    if (faults.length > 0) failures.push([`case ${index}`, ...faults.slice(0, 3), ...one.sets, text].join('\n'));
  }
  const grown = (process.resourceUsage().maxRSS - memory) * 1024;
  return { valid, refused: cases - valid, slowest, slowestCase, grown, failures };
}
