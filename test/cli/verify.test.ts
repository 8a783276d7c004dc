import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { shippedNames } from '../../src/job/reading/shipped.ts';
import { documentDigest } from '../../src/summary/proof/seal.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { forecastText, perform, verified } from './verifyWorld.ts';
import { world } from './world.ts';

const shipped = await shippedNames(world([]).effects.files);
const FEW = ['--trials', '20', '--months', '6'];
let cwd = '';
let text = '';
beforeAll(async () => {
  cwd = await temporaryFolder();
  text = await forecastText(cwd, 'solo-advisor', ...FEW);
});

describe('verify', () => {
  it('says that a forecast is equal, and what was simulated for it', async () => {
    const { code, stdout } = await verified(cwd, text);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^forecast\.json: equal\. 20 futures of 6 months .* all [\d,]+ values are the same\.\n$/);
  });

  it.each([
    ['--point', ['--point']],
    ['another seed', ['--seed', 'a "seed" of 1']],
    ['values that were set', ['--set', 'book.households=50', '--set', 'people.owner.hoursPerYear=1700 to 1900']],
    ['a self-check', ['--self-check', '--set', 'book.households=20']],
  ])('derives a forecast with %s again', async (_what, options) => {
    const { code, stdout } = await verified(cwd, await forecastText(cwd, 'solo-advisor', ...FEW, ...options));
    expect([code, stdout]).toEqual([0, expect.stringContaining('equal.')]);
  });

  it('derives a forecast again that stopped when enough was known', async () => {
    const stopped = await forecastText(cwd, 'solo-advisor', '--months', '2', '--precision', '0.3', '--trials', '2000');
    expect(JSON.parse(stopped)).toMatchObject({ trials: 500, stopping: { limit: 2000 } });
    expect((await verified(cwd, stopped)).code).toBe(0);
  });

  it('derives a forecast again whose percentiles were counted, with other memory too', async () => {
    const counted = await forecastText(cwd, 'solo-advisor', '--months', '1', '--trials', '12000', '--memory', '5200KB');
    expect(JSON.parse(counted)).toHaveProperty('approximate');
    expect((await verified(cwd, counted, '--memory', '100MB')).code).toBe(0);
  });

  it('takes a forecast for equal that names the file about its single trials, and no other name of it', async () => {
    const naming = (trialsTable: string): string => {
      const named = { ...(JSON.parse(text) as { proof: object }), trialsTable };
      return JSON.stringify({ ...named, proof: { ...named.proof, document: documentDigest(named) } });
    };
    expect((await verified(cwd, naming('trials.parquet'))).code).toBe(0);
    expect((await verified(cwd, naming('other.parquet'))).code).toBe(3);
  });

  it('reads standard input', async () => {
    expect((await perform(cwd, ['verify', '-'], { stdin: text })).stdout).toMatch(/^stdin: equal\./);
  });

  it('takes a file that was laid out anew for the same', async () => {
    expect((await verified(cwd, JSON.stringify(JSON.parse(text), null, 2))).code).toBe(0);
  });

  it('tells a changed figure by its place, with both values and the month', async () => {
    const forged = JSON.parse(text) as { measures: { aum: { p50: number[] } } };
    const was = forged.measures.aum.p50[3];
    forged.measures.aum.p50[3] = 12_345;
    const { code, stdout } = await verified(cwd, JSON.stringify(forged));
    expect(code).toBe(3);
    expect(stdout).toContain('1 of ');
    expect(stdout).toContain(`\n  measures.aum.p50[3] (month 4): 12345 in the file, ${was} re-derived\n`);
  });

  it('tells of ten differences, and how many more there are', async () => {
    const { stdout } = await verified(cwd, text.replace('"seed":"headroom"', '"seed":"headrooms"'));
    expect(stdout.match(/re-derived\n/g)).toHaveLength(10);
    expect(stdout).toMatch(/\n {2}and [\d,]+ more\nIts own digest does not fit/);
  });

  it('finds any digit that is changed, wherever it stands', { timeout: 60_000 }, async () => {
    const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
    await fc.assert(
      fc.asyncProperty(fc.nat(digits.length - 1), fc.integer({ min: 1, max: 9 }), async (which, more) => {
        const at = digits[which];
        const forged = text.slice(0, at) + ((Number(text[at]) + more) % 10) + text.slice(at + 1);
        const { code } = await verified(cwd, forged);
        expect([2, 3], `${text.slice(at - 40, at + 10)} with ${forged[at]}`).toContain(code);
      }),
      { seed: 9, numRuns: 25 },
    );
  });

  it.each(shipped)('derives %s again from the scenario in it', async (name) => {
    const { code, stdout } = await verified(cwd, await forecastText(cwd, name, '--trials', '3', '--months', '3'));
    expect([code, stdout]).toEqual([0, expect.stringContaining('equal.')]);
  });
});

describe('the data files of a forecast', () => {
  const firm = (file: string) => `version: 1
meta: { title: Test, question: When? }
start: 2027-01
people: { owner: { role: advisor, owner: true } }
book: { file: ${file} }
`;
  const list = 'name,AUM,age,tenure\nZoe Quill,850k,61,6.5\nB,400k,50,2\n';
  let made = '';
  beforeAll(async () => {
    await fs.mkdir(join(cwd, 'firm'));
    await fs.writeFile(join(cwd, 'firm/clients.csv'), list);
    await fs.writeFile(join(cwd, 'firm/my.yaml'), firm('clients.csv'));
    made = await forecastText(cwd, 'firm/my.yaml', ...FEW);
  });

  it('are found in the folder that is named', async () => {
    expect((await verified(cwd, made, '--data', 'firm')).stdout).toContain('equal.');
  });

  it('are asked for where they are not', async () => {
    const { code, stderr } = await verified(cwd, made);
    expect(code).toBe(2);
    expect(stderr).toContain('expected the data file "clients.csv" that it was made from, got none');
    expect(stderr).toContain('Write --data DIR');
  });

  it('must be those that it was made from', async () => {
    await fs.mkdir(join(cwd, 'later'));
    await fs.writeFile(join(cwd, 'later/clients.csv'), list.replace('850k', '851k'));
    const { code, stderr } = await verified(cwd, made, '--data', 'later');
    expect([code, stderr]).toEqual([2, expect.stringContaining('got another')]);
  });

  it('are not in the forecast', () => {
    expect(made).not.toContain('Quill');
  });
});
