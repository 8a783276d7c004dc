import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { digestText } from '../../src/plan/digest.ts';
import { htmlFaults } from '../support/htmlFaults.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { everyDigitIsHeld } from './everyDigitIsHeld.ts';
import { perform, verified } from './verifyWorld.ts';

const HOSTILE = '</template><script>alert("1")</script> & &lt; \'quoted\'';
const FEW = ['--trials', '20', '--months', '3', '--no-cache', '--quiet'];
let cwd = '';
let page = '';

/** The page of a forecast. */
const pageOf = async (...line: readonly string[]): Promise<string> => {
  const out = await fs.mkdtemp(join(cwd, 'out-'));
  const { code, stderr } = await perform(cwd, ['forecast', ...line, ...FEW, '--out', out, '--format', 'html']);
  if (code !== 0) throw new Error(stderr);
  const [folder] = await fs.readdir(out);
  return fs.readFile(join(out, folder, 'report.html'), 'utf8');
};
/** With the digest made anew, as a forger would. */
const resealed = (html: string): string => {
  const bare = html.replace(/"page":"[0-9a-f]*"\}<\/template>/, `"page":"${'0'.repeat(64)}"}</template>`);
  return bare.replace(`"page":"${'0'.repeat(64)}"`, `"page":"${digestText(bare)}"`);
};

beforeAll(async () => {
  cwd = await temporaryFolder();
  page = await pageOf('solo-advisor');
});

describe('verify of a report.html', () => {
  it('says that it is equal, character by character', async () => {
    const { code, stdout } = await verified(cwd, page);
    expect([code, stdout]).toEqual([0, expect.stringContaining('equal. 20 futures of 3 months')]);
  });

  it('tells a changed figure by the heading above it', async () => {
    const { code, stdout } = await verified(cwd, page.replace(/<dd>([^<]*)\d([^<]*)<\/dd>/, '<dd>$1x$2</dd>'));
    expect(code).toBe(3);
    expect(stdout).toMatch(/one line of the page differs:\n {2}under "The solo advisor": `.*x.*` in the file, /);
    expect(stdout).toContain('Its own digest does not fit');
  });

  it('finds it where the digest was made anew, too', async () => {
    const { code, stdout } = await verified(
      cwd,
      resealed(page.replace('in 20 futures', 'in 90 futures').replace(/<dd>/, '<dd>9')),
    );
    expect([code, stdout]).toEqual([3, expect.stringContaining('Its own digest fits')]);
  });

  it('finds a changed time of the run by the digest', async () => {
    const { code, stdout } = await verified(cwd, page.replaceAll('2027-01-02T03:04:05', '2027-01-02T03:04:06'));
    expect([code, stdout]).toEqual([3, expect.stringContaining('what only its run knew was changed')]);
  });

  it('finds any digit that is changed, wherever it stands', async () => {
    const digits = [...page.matchAll(/\d/g)].map(({ index }) => index);
    await fc.assert(
      fc.asyncProperty(fc.nat(digits.length - 1), fc.integer({ min: 1, max: 9 }), async (which, more) => {
        const at = digits[which];
        const forged = page.slice(0, at) + ((Number(page[at]) + more) % 10) + page.slice(at + 1);
        const { code } = await verified(cwd, forged);
        expect([2, 3], page.slice(at - 40, at + 10)).toContain(code);
      }),
      { seed: 10, numRuns: 10 },
    );
  });

  it('finds any digit that is changed by the digest alone, without simulating', () => {
    everyDigitIsHeld(page, 11);
  });

  it('takes a sample of it', async () => {
    expect((await verified(cwd, page, '--sample')).stdout).toContain('nothing wrong found');
    expect((await verified(cwd, page.replace('<dd>', '<dd>1'), '--sample')).code).toBe(3);
  });

  it('finds lines that are taken out', async () => {
    const { stdout } = await verified(cwd, page.replace(/<section id="notes"[\s\S]*?<\/section>\n/, ''));
    expect(stdout).toMatch(/the page differs:\n {2}under /);
  });

  it('knows a page with names that would break out of it', async () => {
    const html = await pageOf('solo-advisor', '--set', `meta.title=${JSON.stringify(HOSTILE)}`);
    expect(html).not.toContain('<script');
    const without = html.replace(/<template.*<\/template>\n/, '');
    expect((await htmlFaults(html)).length).toBe((await htmlFaults(without)).length);
    expect((await verified(cwd, html)).code).toBe(0);
  });
});

describe('verify refuses', () => {
  it.each([
    ['a page of another program', () => '<!doctype html><p>Hello</p>', 'does not carry'],
    ['a page that was cut off before it', () => page.slice(0, page.length / 2), 'does not carry'],
    ['a page in which it is no JSON', () => page.replace('"format":"headroom-report"', '"format":'), 'cannot be read'],
    ['a page of a later form', () => page.replace('report","version":1', 'report","version":2'), 'of another form'],
    ['trials that are none', () => page.replace('"trials":20', '"trials":-1'), 'in which trials is not'],
    ['a run that says nothing of itself', () => page.replace('"facts":', '"fact":'), 'how its run went'],
  ])('%s', async (_what, content, sentence) => {
    const { code, stderr } = await verified(cwd, content());
    expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)]);
    expect(stderr.match(/\n/g)).toHaveLength(1);
  });
});
