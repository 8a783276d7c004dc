import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Forecast } from '../../../src/summary/forecast.ts';
import { blocksInGroup, groupChecksum, groupChecksums } from '../../../src/summary/proof/blockGroups.ts';
import { canonicalJson } from '../../../src/summary/proof/canonicalJson.ts';
import { documentDigest, sealed } from '../../../src/summary/proof/seal.ts';
import { xxh32 } from '../../plan/xxh32.ts';

const forecast = { format: 'headroom-forecast', trials: 300, seed: 'x' } as unknown as Forecast;
const outcome = { digests: Uint32Array.of(1, 0xffffffff, 3), trials: 300 };

describe('canonical JSON', () => {
  it('is that of the example of RFC 8785, section 3.2.2', () => {
    const example = String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`;
    expect(canonicalJson(JSON.parse(example))).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it('sorts keys by UTF-16 code units, as section 3.2.3 has it', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    const sorted = Object.keys(
      JSON.parse(canonicalJson(Object.fromEntries(keys.map((key) => [`a${key}`, 0])))) as object,
    );
    expect(sorted).toEqual(['\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33'].map((key) => `a${key}`));
  });

  it('reads as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { seed: 3 },
    );
  });
});

describe('a sealed forecast', () => {
  const whole = sealed(forecast, outcome);

  it('carries the SHA-256 of all of itself but that', () => {
    const text =
      '{"format":"headroom-forecast","proof":{"blocks":["00000001","ffffffff","00000003"],"trials":100},"seed":"x","trials":300}';
    expect(whole.proof?.document).toBe(createHash('sha256').update(text).digest('hex'));
  });

  it('has a digest that fits however it is laid out', () => {
    const { seed, ...rest } = JSON.parse(JSON.stringify(whole)) as Record<string, unknown>;
    expect(documentDigest({ seed, ...rest })).toBe(whole.proof?.document);
  });

  it('has one that fits no longer when any digit is changed', () => {
    const text = JSON.stringify(whole);
    for (const { index } of text.matchAll(/\d/g)) {
      const changed = text.slice(0, index) + ((Number(text[index]) + 1) % 10) + text.slice(index + 1);
      const document = JSON.parse(changed) as Forecast;
      expect(documentDigest({ ...document }) === document.proof?.document, `${index}`).toBe(false);
    }
  });
});

describe('checksums of a forecast', () => {
  it.each([
    [1, 1],
    [10_000, 1],
    [10_001, 2],
    [20_000, 2],
    [50_000, 5],
    [100_000, 10],
    [1_000_000, 100],
    [1_000_000_000, 100_000],
  ])('of %i futures stand for %i blocks each', (trials, blocks) => {
    expect(blocksInGroup(trials)).toBe(blocks);
  });

  it('of several blocks are the checksum of theirs, low half first', () => {
    const words = Int32Array.of(0x4321, 0x0765, -1, -1);
    expect(groupChecksum([0x07654321, 0xffffffff])).toBe(
      xxh32(new Uint8Array(words.buffer)).toString(16).padStart(8, '0'),
    );
  });

  it('are as many as there are groups, the last of which may be short', () => {
    const digests = Uint32Array.from({ length: 101 }, (_, block) => block);
    const sums = groupChecksums(digests, 10_100);
    expect(sums).toHaveLength(51);
    expect(sums[50]).toBe('00000064');
  });
});
