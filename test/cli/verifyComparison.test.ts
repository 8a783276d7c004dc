import { createHash } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { documentDigest } from '../../src/summary/proof/seal.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { comparisonText, perform, verified } from './verifyWorld.ts';

/** Two things are changed, so that differences are traced to each. */
const BUSY = `version: 1
extends: solo-advisor
meta: { title: Busy, question: Q }
book: { households: 45 }
work: { requests: { perYear: 30 } }
`;
const FEW = ['--trials', '20', '--months', '3'];
let cwd = '';
let text = '';
beforeAll(async () => {
  cwd = await temporaryFolder();
  await fs.writeFile(join(cwd, 'busy.yaml'), BUSY);
  text = await comparisonText(cwd, 'solo-advisor', 'busy.yaml', ...FEW);
});

type Sealed = { proof: { document: string } };
/** With the digest made anew, as a forger would. */
const resealed = (document: Sealed): string =>
  JSON.stringify({ ...document, proof: { ...document.proof, document: documentDigest(document) } });

describe('compare.json carries', () => {
  it('the SHA-256 of its RFC 8785 text, which anybody can work out', () => {
    const sorted = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(sorted);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, one]) => [key, sorted(one)]),
      );
    };
    const { proof, ...rest } = JSON.parse(text) as Sealed & { proof: { trials: number; blocks: string[][] } };
    const { document, ...blocks } = proof;
    const canonical = JSON.stringify(sorted({ ...rest, proof: blocks }));
    expect(document).toBe(createHash('sha256').update(canonical).digest('hex'));
  });

  it('checksums for each scenario, those of a scenario held against itself alike', async () => {
    const twice = await comparisonText(cwd, 'solo-advisor', 'solo-advisor', 'busy.yaml', '--attribute', '0', ...FEW);
    const [base, same, busy] = (JSON.parse(twice) as { proof: { blocks: string[][] } }).proof.blocks;
    expect(same).toEqual(base);
    expect(busy).not.toEqual(base);
  });
});

describe('verify of a compare.json', () => {
  it('says that it is equal, what was changed and which change does it included', async () => {
    expect(JSON.parse(text)).toMatchObject({ alternatives: [{ attribution: { simulated: 4 }, divergence: {} }] });
    const { code, stdout } = await verified(cwd, text);
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^forecast\.json: equal\. 20 futures of 3 months .* the 2 scenarios and the seed in it;/),
    ]);
  });

  it.each([
    ['values that were set', ['--set', 'book.households=50', '--seed', 'a "seed" of 1']],
    ['every input at its middle', ['--point']],
    ['fewer futures for the changes', ['--attribute', '10']],
    ['no attribution', ['--attribute', '0']],
  ])('derives one with %s again', async (_what, options) => {
    const made = await comparisonText(cwd, 'solo-advisor', 'busy.yaml', ...FEW, ...options);
    expect([await verified(cwd, made)]).toMatchObject([{ code: 0, stdout: expect.stringContaining('equal.') }]);
  });

  it('derives one of three scenarios again', async () => {
    const made = await comparisonText(cwd, 'solo-advisor', 'busy.yaml', 'first-hire', ...FEW, '--attribute', '0');
    const { code, stdout } = await verified(cwd, made);
    expect([code, stdout]).toEqual([0, expect.stringContaining('the 3 scenarios')]);
  });

  it('derives one again that stopped when enough was known', async () => {
    const options = ['--months', '2', '--precision', '0.3', '--trials', '1500', '--attribute', '0'];
    const stopped = await comparisonText(cwd, 'solo-advisor', 'busy.yaml', ...options);
    expect(JSON.parse(stopped)).toMatchObject({ trials: 1000, stopping: { limit: 1500 } });
    expect((await verified(cwd, stopped)).code).toBe(0);
  });

  it('tells a changed figure by its place, with both values, where its digest was made anew, too', async () => {
    const forged = JSON.parse(text) as Sealed & { alternatives: { differences: { difference: number }[] }[] };
    const [first] = forged.alternatives[0].differences;
    const was = first.difference;
    first.difference = 12_345;
    const place = `\n  alternatives[0].differences[0].difference: 12345 in the file, ${was} re-derived\n`;
    const plain = await verified(cwd, JSON.stringify(forged));
    expect([plain.code, plain.stdout]).toEqual([3, expect.stringContaining(place)]);
    expect(plain.stdout).toMatch(/; 1 of [\d,]+ values differs:\n[\s\S]*Its own digest does not fit/);
    const sealed = await verified(cwd, resealed(forged));
    expect(sealed.code).toBe(3);
    expect(sealed.stdout).toContain(place);
    expect(sealed.stdout).toContain('Its own digest fits');
  });

  it('finds any digit that is changed, wherever it stands', { timeout: 60_000 }, async () => {
    const made = await comparisonText(cwd, 'solo-advisor', 'busy.yaml', ...FEW, '--attribute', '0');
    const digits = [...made.matchAll(/\d/g)].map(({ index }) => index);
    await fc.assert(
      fc.asyncProperty(fc.nat(digits.length - 1), fc.integer({ min: 1, max: 9 }), async (which, more) => {
        const at = digits[which];
        const forged = made.slice(0, at) + ((Number(made[at]) + more) % 10) + made.slice(at + 1);
        const { code } = await verified(cwd, forged);
        expect([2, 3], `${made.slice(at - 40, at + 10)} with ${forged[at]}`).toContain(code);
      }),
      { seed: 12, numRuns: 15 },
    );
  });
});

describe('verify --sample of a compare.json', () => {
  it('simulates a tenth of the futures of each scenario', async () => {
    const { code, stdout } = await verified(cwd, text, '--sample');
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^forecast\.json: nothing wrong found\. .* 20 of 20 futures of scenario 1, .* 20 of 20 futures of scenario 2,/,
    );
  });

  it('finds a changed figure by the digest of the document', async () => {
    const { code, stdout } = await verified(cwd, text.replace('"compared":20', '"compared":19'), '--sample');
    expect([code, stdout]).toEqual([3, expect.stringContaining('its own digest does not fit')]);
  });

  it('finds futures of another scenario, and says of which', async () => {
    const forged = JSON.parse(text) as Sealed & { scenarios: { text: string }[] };
    forged.scenarios[1].text = forged.scenarios[1].text.replace('households: 45', 'households: 46');
    const { code, stdout } = await verified(cwd, resealed(forged), '--sample');
    expect([code, stdout]).toEqual([3, expect.stringMatching(/\n {2}scenario 2, futures 1 to 20: checksum/)]);
    expect(stdout).not.toContain('scenario 1, futures');
  });
});

describe('verify refuses, in one sentence, a comparison', () => {
  const changed = (change: (document: { scenarios: { text: string }[]; proof?: unknown }) => void) => () => {
    const document = JSON.parse(text) as { scenarios: { text: string }[]; proof?: unknown };
    change(document);
    return JSON.stringify(document);
  };
  it.each([
    [
      'of another version',
      () => text.replace(/"engine":\{"version":"[^"]*"/, '"engine":{"version":"0.0.1"'),
      '"0.0.1"',
    ],
    ['of a later form', () => text.replace('comparison","version":1', 'comparison","version":2'), 'expected 1, got 2'],
    ['without a proof', changed((document) => delete document.proof), 'proof.blocks: expected checksums'],
    ['of one scenario', changed(({ scenarios }) => scenarios.pop()), 'scenarios: expected from 2 to 1000 scenarios'],
    ['cut off', () => text.slice(0, text.length / 2), 'what is no JSON'],
    [
      'with more futures than memory holds',
      () => text.replace('"trials":20', '"trials":1000000000'),
      'This machine has',
    ],
    [
      'of scenarios that begin in different months',
      changed(({ scenarios }) => {
        scenarios[1].text = scenarios[1].text.replace(/^start: .*$/m, 'start: 2028-01');
      }),
      'expected scenarios that begin in the same month, got 2027-01 and 2028-01',
    ],
    [
      'of a scenario with mistakes, with the place in it',
      changed(({ scenarios }) => {
        scenarios[1].text = scenarios[1].text.replace('households: 45', 'households: x4');
      }),
      '(its scenario 2)',
    ],
  ])('%s', async (_what, content, sentence) => {
    const { code, stdout, stderr } = await verified(cwd, content());
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(sentence)]);
    expect(stderr.match(/\n/g)).toHaveLength(1);
  });

  it('whose data file is not there', async () => {
    await fs.mkdir(join(cwd, 'firm'));
    await fs.writeFile(join(cwd, 'firm/clients.csv'), 'name,AUM,age,tenure\nZoe Quill,850k,61,6.5\nB,400k,50,2\n');
    const firm = `version: 1
meta: { title: Test, question: When? }
start: 2027-01
people: { owner: { role: advisor, owner: true } }
book: { file: clients.csv }
`;
    await fs.writeFile(join(cwd, 'firm/my.yaml'), firm);
    const made = await comparisonText(cwd, 'firm/my.yaml', 'busy.yaml', ...FEW, '--attribute', '0');
    expect(made).not.toContain('Quill');
    const { code, stderr } = await verified(cwd, made);
    expect([code, stderr]).toEqual([2, expect.stringContaining('expected the data file "clients.csv"')]);
    expect((await verified(cwd, made, '--data', 'firm')).stdout).toContain('equal.');
    expect((await perform(cwd, ['verify', '-', '--data', 'firm'], { stdin: made })).code).toBe(0);
  });
});
