import { expect, test } from 'vitest';
import { runCases } from './runCases.ts';

/** `npm run fuzz` tries many; FUZZ and FUZZ_FROM say how many, and from which number on. */
const many = process.env.MODE === 'fuzz';
const CASES = Number(process.env.FUZZ ?? (many ? 20_000 : 2000));
const FROM = Number(process.env.FUZZ_FROM ?? 0);
const MOST = 500e6; // bytes
const timeout = 60_000 + 200 * CASES;

test(`${CASES} spoilt scenarios are simulated, or refused in sentences with a place`, { timeout }, async () => {
  const { failures, ...counts } = await runCases(FROM, CASES);
  if (many) process.stdout.write(`${JSON.stringify(counts)}\n`);
  expect(failures.slice(0, 5).join('\n\n'), `${failures.length} failed: FUZZ=1 FUZZ_FROM=<case> tries one again`).toBe(
    '',
  );
  expect(counts.grown).toBeLessThan(MOST);
  if (CASES > 100) expect(counts.valid).toBeGreaterThan(CASES / 20); // else the mutations spoil too much to try what comes after reading
});
