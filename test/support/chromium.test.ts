import { expect, it } from 'vitest';
import { chromiumMissing, findChromium, withPage } from './chromium.ts';
import { tempTree } from './tempTree.ts';

it('a page opens, runs its script and asks nobody for anything', (context) =>
  withPage(context, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.setContent('<title>before</title><script>document.title = 1 + 1</script>');
    expect(await page.title()).toBe('2');
    expect(asked).toEqual([]);
  }));

it('the browser is looked for on the search path', async () => {
  await tempTree({ 'chromium-browser': '' }, (folder) => {
    expect(findChromium({ PATH: folder })).toBeUndefined(); // a file that cannot be run
  });
  expect(findChromium({ PATH: '', CHROMIUM: process.execPath })).toBe(process.execPath);
});

it('without a browser a test says why it is skipped', () => {
  expect(chromiumMissing({ PATH: '' })).toContain('this test is skipped');
});

it('without a browser a test fails in CI', () => {
  expect(() => chromiumMissing({ PATH: '', CI: 'true' })).toThrow('not skipped');
});
