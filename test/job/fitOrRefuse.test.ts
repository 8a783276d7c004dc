import { describe, expect, test } from 'vitest';
import { fitOrRefuse } from '../../src/job/fitOrRefuse.ts';
import { bytesNeeded } from '../../src/plan/memory.ts';
import type { RunRequest } from '../../src/plan/runner.ts';
import { fitMemory, leastBytes } from '../../src/summary/fitMemory.ts';
import { shippedPlan } from '../run/shippedPlan.ts';

const MONTHS = 60;
const { plan } = shippedPlan('solo-advisor', MONTHS);
const fitted = (trials: number, memory: number, mayStop = false): RunRequest =>
  fitOrRefuse(
    { fitMemory, leastBytes, bytesNeeded },
    plan,
    { rootKey: [1, 2], trials, months: MONTHS },
    { memory, mayStop },
  );
const bytes = ({ trials, months, sketched }: RunRequest) => bytesNeeded(plan, trials, months, sketched);

describe('a run of a solo practice', () => {
  test('keeps all columns where they fit', () => {
    expect(fitted(50_000, 1e9)).toEqual({ rootKey: [1, 2], trials: 50_000, months: MONTHS });
    expect(fitted(10_000, 1e9).sketched).toBeUndefined();
  });

  test('of a million futures goes in laps, and takes no more than it may', () => {
    for (const memory of [2e8, 5e8, 1e9, 4e9]) {
      const request = fitted(1_000_000, memory);
      expect(request.sketched?.lap).toBeLessThanOrEqual(8000);
      expect((request.sketched?.lap ?? 0) % 1000).toBe(0);
      expect(bytes(request)).toBeLessThanOrEqual(memory);
    }
  });

  test('that may stop has laps of all the trials whose columns fit', () => {
    const { sketched } = fitted(200_000, 1e9, true);
    const lap = sketched?.lap ?? 0;
    expect(bytesNeeded(plan, lap, MONTHS)).toBeLessThanOrEqual(1e9);
    expect(bytesNeeded(plan, lap + 1000, MONTHS)).toBeGreaterThan(1e9);
  });

  test('that takes more than it may, even so, is told the least that works', () => {
    expect(() => fitted(1_000_000, 1000)).toThrow(
      /^--memory: expected at least \d+MB for 1000000 trials of 60 months, got 1KB\. Write --memory \d+MB, or fewer --months\.$/,
    );
  });

  test('is told as many trials as fit', () => {
    expect(() => fitted(100_000_000, 1e9)).toThrow(/got 1GB\. Write --memory [\d.]+GB, or --trials \d+ or fewer\.$/);
  });

  test.each([1e3, 1e6, 3e7])('with %d bytes gets a way out that works', (memory) => {
    const sentence = refusal(() => fitted(30_000, memory));
    const [, size, unit] = /Write --memory ([\d.]+)(KB|MB|GB)/.exec(sentence) ?? [];
    expect(() => fitted(30_000, Number(size) * { KB: 1e3, MB: 1e6, GB: 1e9 }[unit as 'KB'])).not.toThrow();
    const [, trials] = /--trials (\d+) or fewer/.exec(sentence) ?? [];
    if (trials !== undefined) expect(() => fitted(Number(trials), memory)).not.toThrow();
  });
});

function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('nothing was refused');
}

test('what needs all columns at once is refused where sketches would do for another run', () => {
  const asked: RunRequest = { rootKey: [1, 2], trials: 200_000, months: MONTHS };
  const fitted = (memory: number, trials = asked.trials) =>
    fitOrRefuse(
      { fitMemory, leastBytes, bytesNeeded },
      plan,
      { ...asked, trials },
      { memory, mayStop: false, columnsFor: '--format parquet' },
    );
  const sentence =
    /^--memory: expected at least \S+ for 200000 trials of 60 months, all of them at once for --format parquet, got 1GB\. Write --memory (\S+), or --trials (\d+) or fewer\.$/;
  expect(() => fitted(1e9)).toThrow(sentence);
  const [, , fewer] = sentence.exec(messageOf(() => fitted(1e9))) ?? [];
  expect(fitted(1e9, Number(fewer)).sketched).toBeUndefined();
  expect(() => fitted(1e9, Number(fewer) + 1000)).toThrow(/Write --memory/);
});

const messageOf = (act: () => unknown): string => {
  try {
    act();
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

test('what comes beside the columns counts, and the way out makes room for both', () => {
  const request: RunRequest = { rootKey: [1, 2], trials: 1000, months: MONTHS };
  const columns = bytesNeeded(plan, request.trials, MONTHS);
  const beside = (trials: number, months: number) => trials * months * 100;
  const room = { mayStop: false, columnsFor: '--format parquet', bytesBeside: beside };
  const at = (memory: number, trials = request.trials) =>
    fitOrRefuse({ fitMemory, leastBytes, bytesNeeded }, plan, { ...request, trials }, { memory, ...room });
  const enough = columns + beside(request.trials, MONTHS);
  expect(at(enough)).toEqual(request);
  const [, fewer] = /--trials (\d+) or fewer/.exec(messageOf(() => at(enough - 1))) ?? [];
  expect(at(enough - 1, Number(fewer)).trials).toBe(Number(fewer));
});
