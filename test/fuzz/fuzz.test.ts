import { expect, test } from 'vitest';
import { caseOf, shippedContents } from './cases.ts';
import { judge } from './judge.ts';

/** `FUZZ=20000 FUZZ_FROM=0 npx vitest run test/fuzz`; a failing case is replayed by its number with FUZZ=1. */
const CASES = Number(process.env.FUZZ ?? 2000);
const FROM = Number(process.env.FUZZ_FROM ?? 0);
const LONGEST = 2; // seconds of work for one case
const MOST = 500e6; // bytes more than before
const SHOWN = 5;

test(`${CASES} spoilt scenarios are simulated, or refused in sentences with a place`, {
  timeout: 60_000 + 200 * CASES,
}, async () => {
  const shipped = shippedContents();
  const told: string[] = [];
  const counts = { valid: 0, refused: 0, slowest: 0, slowestCase: 0 };
  const memory = process.resourceUsage().maxRSS;
  for (let index = FROM; index < FROM + CASES; index++) {
    const one = caseOf(index, shipped);
    const before = process.cpuUsage();
    const { valid, faults } = await judge(one);
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1e6;
    counts[valid ? 'valid' : 'refused'] += 1;
    if (seconds > counts.slowest) Object.assign(counts, { slowest: seconds, slowestCase: index });
    const all = seconds > LONGEST ? [...faults, `took ${seconds} s`] : faults;
    if (all.length > 0)
      told.push(
        `case ${index}: ${all.slice(0, 3).join('\n')}\n${JSON.stringify(one.sets)}\n${one.texts['fuzz.yaml'].slice(0, 3000)}`,
      );
  }
  const grown = (process.resourceUsage().maxRSS - memory) * 1024;
  console.log(JSON.stringify({ ...counts, grown, failed: told.length }));
  expect(told.slice(0, SHOWN).join('\n\n'), `${told.length} cases; replay one with FUZZ_FROM=its number FUZZ=1`).toBe(
    '',
  );
  expect(grown).toBeLessThan(MOST);
});
