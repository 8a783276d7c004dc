import { describe, expect, it } from 'vitest';
import { tableOf } from '../../src/plan/layout.ts';
import { BLOCK, PIECE, type RunRequest, type Trials } from '../../src/plan/runner.ts';
import { simulatedEvents } from '../../src/plan/simulatedEvents.ts';
import { rootKey } from '../../src/random/rootKey.ts';
import { openInline } from '../../src/run/inline.ts';
import { makeSample } from '../../src/run/sample.ts';
import { xxh32 } from '../plan/xxh32.ts';
import { shippedPlan } from './shippedPlan.ts';

const MONTHS = 14;
const { plan } = shippedPlan('solo-advisor', MONTHS);
const request = (trials: number): RunRequest => ({ rootKey: rootKey('headroom'), trials, months: MONTHS });
const digestsOf = async (asked: RunRequest) => Array.from((await openInline().run(plan, asked)).digests);
const four = (values: readonly number[]): number[] => [
  ...values,
  ...Array<number>((4 - (values.length % 4)) % 4).fill(0),
];

/** The words of a block, read out of what the runner lets be looked at. */
const wordsOf = ({ columns, events, faults, line, trials }: Trials, block: number): Int32Array => {
  const all = tableOf(plan.numbers, 'columns').rows * (MONTHS + 1);
  const first = block * BLOCK;
  const slots = Array.from({ length: Math.min(BLOCK, trials - first) }, (_, slot) => first + slot);
  const bits = new Int32Array(1);
  const bitsOf = (value: number): number => {
    new Float32Array(bits.buffer)[0] = Number.isNaN(value) ? Number.NaN : value;
    return bits[0];
  };
  const words: number[] = [];
  for (let l = 0; l < all; l++)
    words.push(...four(slots.map((k) => bitsOf(columns[(Math.floor(k / line) * all + l) * line + (k % line)]))));
  for (const e of simulatedEvents(plan.numbers)) words.push(...four(slots.map((k) => events[e * trials + k])));
  words.push(...four(slots.map((k) => faults[k])));
  return Int32Array.from(words);
};

describe('the checksum of a block', () => {
  it('is XXH32 of its columns, simulated events and faults, in the order written down', async () => {
    let expected: number[] = [];
    const look = (all: Trials): void => {
      expected = [0, 10, 11].map((block) => xxh32(new Uint8Array(wordsOf(all, block).buffer)));
    };
    const { digests } = await openInline().run(plan, request(PIECE + BLOCK + 37), { look });
    expect([0, 10, 11].map((block) => digests[block])).toEqual(expected);
  });

  it('does not depend on memory: a run that counts in laps has the same', async () => {
    const whole = await digestsOf(request(2500));
    expect(await digestsOf({ ...request(2500), sketched: { lap: PIECE, bytes: 30e6 } })).toEqual(whole);
  });

  it('does not depend on how many trials there are', async () => {
    expect((await digestsOf(request(500))).slice(0, 3)).toEqual(await digestsOf(request(300)));
  });

  it('is another for each block and each seed', async () => {
    const both = [
      ...(await digestsOf(request(500))),
      ...(await digestsOf({ ...request(500), rootKey: rootKey('other') })),
    ];
    expect(new Set(both).size).toBe(10);
  });

  it('is that of the block simulated alone, in any order', async () => {
    const all = await digestsOf(request(1137));
    const alone = makeSample(plan, request(1137));
    expect([11, 3, 7, 3].map(alone)).toEqual([11, 3, 7, 3].map((block) => all[block]));
  });
});
