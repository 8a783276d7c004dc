import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { encodePlan } from '../../src/plan/codec.ts';
import { CODE, tableOf } from '../../src/plan/layout.ts';
import type { Fault } from '../../src/run/fault.ts';
import { BUILT, builtThreads } from './builtThreads.ts';
import { shippedPlan } from './shippedPlan.ts';

const { plan } = shippedPlan('solo-advisor', 12);
const request = { rootKey: [1, 2] as const, trials: 640, months: 12 };
const open = async (threads: number, fault?: Fault) =>
  (await builtThreads()).openThreads({ threads, ...(fault && { fault }) });

const REASONS: readonly (readonly [Fault['kind'], string])[] = [
  ['throw', 'a throw was ordered'],
  ['reject', 'a rejection was ordered'],
  ['exit', 'it ended by itself with exit code 0'],
  ['heap', 'it ran out of heap'],
];

// Node 20 itself aborts, once in many hundred times, when a thread that ran out of heap ends (`NodePlatform::ForIsolate`).
// The other tests of this process would go with it: that death is tried in a process of its own, a second time if need be.
const HERE = REASONS.filter(([kind]) => kind !== 'heap');

describe.each(HERE)('a thread that meets its end by %s', (kind, reason) => {
  test.each([1, 2, 7])('among %i: the run fails with the block, and so does what comes later', async (threads) => {
    const runner = await open(threads, { block: 3, kind });
    const run = runner.run(plan, request);
    await expect(run).rejects.toThrow(
      new RegExp(`^the simulation of trials 300 to 399 \\(block 3\\) failed in thread \\d: ${reason}$`),
    );
    await expect(run).rejects.toMatchObject({ name: 'Error', cause: expect.any(Error) });
    await expect(runner.run(plan, request)).rejects.toThrow(/^the runner was closed when .* \(block 3\) failed/);
    await runner.close();
  });
});

test.each(REASONS)(
  'a thread that meets its end by %s leaves nothing behind that would keep the process',
  { retry: 2 },
  async (kind, reason) => {
    const { code, told, seconds } = await processWith({ block: 6, kind });
    expect(told).toMatch(
      new RegExp(`^the simulation of trials 600 to 639 \\(block 6\\) failed in thread [12]: ${reason}\n$`),
    );
    expect(code).toBe(0);
    expect(seconds).toBeLessThan(20); // a hang would last for ever
  },
);

/** A process that opens a runner, fails with it, never closes it, and has to end by itself. */
async function processWith(fault: Fault) {
  const began = performance.now();
  const program = fileURLToPath(new URL('failingProcess.mjs', import.meta.url));
  const child = spawn(process.execPath, [program, BUILT.href, JSON.stringify({ fault, request })]);
  let told = '';
  child.stdout.on('data', (chunk) => {
    told += String(chunk);
  });
  child.stdin.end(new Uint8Array(encodePlan(plan)));
  const code = await new Promise((resolve) => child.on('close', resolve));
  return { code, told, seconds: (performance.now() - began) / 1000 };
}

test('a plan that cannot be summed up fails with the measure', async () => {
  const code = tableOf(plan.numbers, 'code');
  const broken = { ...plan, numbers: plan.numbers.slice() };
  for (let row = 0; row < code.rows; row++) broken.numbers[code.at + row * code.cols + CODE.op] = 99;
  const runner = await open(2);
  await expect(runner.run(broken, request)).rejects.toThrow(/^the summary of \S+ \(task \d+\) failed in thread [12]: /);
  await runner.close();
});

describe('a runner that is closed', () => {
  test('during a run ends it at once', async () => {
    const runner = await open(2);
    const run = runner.run(plan, { ...request, trials: 200_000 });
    const failed = expect(run).rejects.toThrow('the runner was closed: open another');
    setTimeout(() => void runner.close(), 50);
    await failed;
    await runner.close();
  });

  test('refuses to run', async () => {
    const runner = await open(1);
    await runner.close();
    await expect(runner.run(plan, request)).rejects.toThrow('the runner was closed: open another');
  });
});

test.each([0, -1, 1.5, Number.NaN])('%d threads are refused', async (threads) => {
  await expect(open(threads)).rejects.toThrow(`expected 1 thread or more, got ${threads}`);
});

test('a run that cannot have its memory is refused, and the runner goes on', async () => {
  const runner = await open(1);
  const huge = runner.run(plan, { ...request, trials: 1e12 });
  await expect(huge).rejects.toThrow(
    /^the memory for 1000000000000 trials of 12 months \([\d.]+ GB\) could not be had/,
  );
  expect((await runner.run(plan, request)).trials).toBe(640);
  await runner.close();
});

test('threads that were not built are missed in a sentence', async () => {
  const { openThreads } = await import('../../src/run/threads.ts');
  await expect(openThreads({ threads: 1 })).rejects.toThrow(/^the threads need their built program .*npm run build$/);
});
