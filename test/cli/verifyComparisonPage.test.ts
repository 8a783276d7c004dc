import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { htmlFaults } from '../support/htmlFaults.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { everyDigitIsHeld } from './everyDigitIsHeld.ts';
import { perform, verified } from './verifyWorld.ts';

const HOSTILE = '</template><script>alert("1")</script> & &lt; \'quoted\'';
const FEW = ['--trials', '20', '--months', '3', '--attribute', '0', '--no-cache', '--quiet'];
let cwd = '';
let page = '';

/** The page of a comparison. */
const pageOf = async (...line: readonly string[]): Promise<string> => {
  const out = await fs.mkdtemp(join(cwd, 'out-'));
  const { code, stderr } = await perform(cwd, ['compare', ...line, ...FEW, '--out', out, '--format', 'html']);
  if (code !== 0) throw new Error(stderr);
  const [folder] = await fs.readdir(out);
  return fs.readFile(join(out, folder, 'report.html'), 'utf8');
};

beforeAll(async () => {
  cwd = await temporaryFolder();
  page = await pageOf('solo-advisor', 'first-hire');
});

describe("verify of a comparison's report.html", () => {
  it('says that it is equal, character by character', async () => {
    const { code, stdout } = await verified(cwd, page);
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/equal\. 20 futures of 3 months .* 2 scenarios .* character by character/),
    ]);
  });

  it('derives one with values that were set again', async () => {
    const set = await pageOf('solo-advisor', 'first-hire', '--set', 'book.households=50', '--point');
    expect((await verified(cwd, set)).code).toBe(0);
  });

  it('tells a changed figure by the heading above it', async () => {
    const forged = page.replace(/under each, to/, 'under all, to');
    const { code, stdout } = await verified(cwd, forged);
    expect(code).toBe(3);
    expect(stdout).toMatch(/one line of the page differs:\n {2}under "The solo advisor or The first hires\?": /);
    expect(stdout).toContain('Its own digest does not fit');
  });

  it('finds a changed time of the run by the digest', async () => {
    const { code, stdout } = await verified(cwd, page.replaceAll('2027-01-02T03:04:05', '2027-01-02T03:04:06'));
    expect([code, stdout]).toEqual([3, expect.stringContaining('what only its run knew was changed')]);
  });

  it('finds any digit that is changed by the digest alone, without simulating', () => {
    everyDigitIsHeld(page, 13);
  });

  it('takes a sample of it', async () => {
    expect((await verified(cwd, page, '--sample')).stdout).toContain('nothing wrong found');
    expect((await verified(cwd, page.replace('<dd>', '<dd>1'), '--sample')).code).toBe(3);
  });

  it('knows a page with names that would break out of it', async () => {
    const html = await pageOf('solo-advisor', 'first-hire', '--set', `meta.title=${JSON.stringify(HOSTILE)}`);
    expect(html).not.toContain('<script');
    const without = html.replace(/<template.*<\/template>\n/, '');
    expect((await htmlFaults(html)).length).toBe((await htmlFaults(without)).length);
    expect((await verified(cwd, html)).code).toBe(0);
  });

  it.each([
    ['trials that are none', () => page.replace('"trials":20', '"trials":-1'), 'in which trials is not'],
    [
      'a comparison where a forecast should be',
      () => page.replace('"comparison":{', '"forecast":{'),
      'of another form',
    ],
    ['neither', () => page.replace('"comparison":{', '"other":{'), 'of another form'],
  ])('refuses a page with %s', async (_what, content, sentence) => {
    const { code, stderr } = await verified(cwd, content());
    expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)]);
  });
});
