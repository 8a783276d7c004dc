import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { openPng } from '../../src/cli/openPng.ts';

const picture = (words: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><rect width="100%" height="100%" fill="#ffffff"/><text x="5" y="25" font-size="16" font-family="system-ui, Arial, DejaVu Sans, sans-serif">${words}</text></svg>`;
/** Width and height as a PNG says them, at bytes 16 and 20 (RFC 2083, 11.2.1). */
const sizeOf = (png: Uint8Array) => [16, 20].map((at) => Buffer.from(png).readUInt32BE(at));

test('a picture is a PNG of twice its width and height', async () => {
  const png = (await openPng())(picture('Headroom'));
  expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  expect(sizeOf(png)).toEqual([240, 80]);
});

test('words are drawn', async () => {
  const draw = await openPng();
  expect(draw(picture('Headroom')).length).toBeGreaterThan(draw(picture('')).length + 500);
});

test('equal pictures are equal bytes', async () => {
  const draw = await openPng();
  expect(draw(picture('a'))).toEqual(draw(picture('a')));
});

test('without the package it is refused, with the way out', async () => {
  await expect(openPng(() => Promise.reject(new Error('Cannot find package')))).rejects.toThrow(
    '--format png: expected the package @resvg/resvg-js, got an installation without it. Run npm install @resvg/resvg-js, or write --format svg.',
  );
});

test('without any typeface it is refused, with the way out', async () => {
  class Bare extends Resvg {
    constructor(svg: string | Buffer) {
      super(svg, { font: { loadSystemFonts: false } });
    }
  }
  await expect(openPng(async () => Bare)).rejects.toThrow(
    '--format png: expected a typeface for the labels, got a machine without any. Install one, such as DejaVu Sans, or write --format svg.',
  );
});
