import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { forecastText, verified } from './verifyWorld.ts';

let cwd = '';
let text = '';
beforeAll(async () => {
  cwd = await temporaryFolder();
  text = await forecastText(cwd, 'solo-advisor', '--trials', '1250', '--months', '2');
});

const forged = (change: (document: { proof: { blocks: string[] } }) => void): string => {
  const document = JSON.parse(text) as { proof: { blocks: string[] } };
  change(document);
  return JSON.stringify(document);
};

describe('verify --sample', () => {
  it('simulates a tenth of the futures, says which, and what it does not show', async () => {
    const { code, stdout } = await verified(cwd, text, '--sample');
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^forecast\.json: nothing wrong found\. .* (150|200) of 1,250 futures, taken at random \([\d,]+ to [\d,]+, [\d,]+ to [\d,]+\)/,
    );
    expect(stdout).toContain('was not derived again');
  });

  it('takes other futures at another time', async () => {
    const taken = new Set<string>();
    for (let time = 0; time < 8; time++) taken.add((await verified(cwd, text, '--sample')).stdout);
    expect(taken.size).toBeGreaterThan(1);
  });

  it('finds a changed figure by the digest of the document', async () => {
    const changed = text.replace(/"mean":\[(\d)/, (_all, digit: string) => `"mean":[${(Number(digit) + 1) % 10}`);
    const { code, stdout } = await verified(cwd, changed, '--sample');
    expect([code, stdout]).toEqual([3, expect.stringContaining('its own digest does not fit')]);
  });

  it('finds futures that are not those of the seed', async () => {
    const other = await forecastText(cwd, 'solo-advisor', '--trials', '1250', '--months', '2', '--seed', 'other');
    const { stdout } = await verified(cwd, other.replace('"seed":"other"', '"seed":"headroom"'), '--sample');
    expect(stdout).toMatch(
      /futures [\d,]+ to [\d,]+: checksum [0-9a-f]{8} in the file, [0-9a-f]{8} when simulated again/,
    );
  });

  it('finds checksums that are too few', async () => {
    const { code, stdout } = await verified(
      cwd,
      forged(({ proof }) => proof.blocks.pop()),
      '--sample',
    );
    expect([code, stdout]).toEqual([3, expect.stringContaining('1,250 futures have 13 checksums')]);
  });

  it('says that there is nothing to hold a sample against', async () => {
    const { proof: _, ...bare } = JSON.parse(text) as Record<string, unknown>;
    const { code, stderr } = await verified(cwd, JSON.stringify(bare), '--sample');
    expect([code, stderr]).toEqual([2, expect.stringContaining('Leave --sample away')]);
  });

  it('refuses more futures than there is memory for', async () => {
    const document = JSON.parse(text) as Record<string, unknown>;
    const proof = { trials: 10_000_000, blocks: Array<string>(100).fill('00000000'), document: '0'.repeat(64) };
    const { code, stderr } = await verified(cwd, JSON.stringify({ ...document, trials: 1e9, proof }), '--sample');
    expect([code, stderr]).toEqual([2, expect.stringContaining('--memory: expected at least')]);
  });
});
