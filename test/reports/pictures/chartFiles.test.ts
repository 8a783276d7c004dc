import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { chartFiles } from '../../../reports/pictures/chartFiles.ts';
import { tellStory } from '../../../reports/story.ts';
import { expectGolden } from '../golden.ts';
import { chartDocument } from '../rendered.ts';
import { VARIANTS } from '../variants.ts';

const filesOf = (name: string) => {
  const forecast = VARIANTS[name]();
  return chartFiles(tellStory(forecast), forecast, chartDocument);
};

test('there is a picture for each chart of the page, named as the section it stands in', () => {
  const charts = tellStory(VARIANTS.two()).blocks.filter(({ chart }) => chart !== undefined);
  expect(filesOf('two').map(({ name }) => name)).toEqual(charts.map(({ id }) => id));
});

test('a fan as a file of its own is drawn as before', () => {
  const fan = filesOf('solo').find(({ name }) => name === 'assets');
  expectGolden('alone-assets.svg', fan?.svg ?? '');
});

describe.each(Object.keys(VARIANTS).filter((name) => name !== 'largeFirm'))('%s', (name) => {
  const files = filesOf(name);
  test('names are fit for files, each once', () => {
    expect(files.filter((file) => !/^[a-z0-9-]+$/.test(file.name))).toEqual([]);
    expect(new Set(files.map((file) => file.name)).size).toBe(files.length);
  });
  test('nothing is left to a style from outside', () => {
    for (const { svg } of files) expect(svg).not.toMatch(/var\(|currentColor|inherit|<style|href=|NaN/);
  });
  test('another program reads them: well formed, with the size that they say', () => {
    for (const { svg } of files.slice(0, 4)) {
      const read = new Resvg(svg, { font: { loadSystemFonts: false } });
      expect([read.width, read.height]).toEqual(
        [/width="(\d+)"/, /height="(\d+)"/].map((size) => Number(size.exec(svg)?.[1])),
      );
    }
  });
});

test('a hostile name is text in every picture, and its heading is told', () => {
  for (const { svg } of filesOf('hostile')) {
    expect(svg).not.toMatch(/<script|<img|onerror=alert\(2\)>/);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^>]*role="img"/);
  }
});

test('a picture says what it is of: scenario, futures, seed', () => {
  for (const { svg } of filesOf('solo'))
    expect(svg).toContain('Solo advisor, 34 households. Headroom 0.1.0, 10,000 futures, seed headroom');
});
