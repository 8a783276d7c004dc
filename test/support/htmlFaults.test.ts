import { expect, it } from 'vitest';
import { htmlFaults } from './htmlFaults.ts';

const page = (body: string): string =>
  `<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>A page</title></head>\n<body>${body}</body>\n</html>\n`;

it('a sound page has no faults', async () => {
  expect(await htmlFaults(page('<main><h1>Headroom</h1><p style="color: red">a</p></main>'))).toEqual([]);
});

it('a fault is reported with its line and rule', async () => {
  expect(await htmlFaults(page('<p><div>a</div></p>'))).toEqual(
    expect.arrayContaining([expect.stringMatching(/^4:\d+ /)]),
  );
});

it('two equal ids are a fault', async () => {
  const faults = await htmlFaults(page('<p id="a">a</p><p id="a">b</p>'));
  expect(faults).toEqual([expect.stringContaining('no-dup-id')]);
});
