import { afterEach, describe, expect, test, vi } from 'vitest';
import { expectGolden } from './golden.ts';
import { page, parsed } from './rendered.ts';
import { emptied, VARIANTS } from './variants.ts';

/** The page without its drawings, which have goldens of their own. */
const words = (html: string) =>
  html.replace(/<svg[\s\S]*?<\/svg>/g, '<svg/>').replace(/<style>[\s\S]*?<\/style>/g, '<style/>');

describe('page', () => {
  afterEach(() => vi.unstubAllGlobals());

  test.each(['solo', 'two', 'nothing', 'hostile'])('%s reads as before', (name) => {
    expectGolden(`page-${name}.html`, words(page(VARIANTS[name]())));
  });

  test('is the same bytes twice, whatever Plot has counted in between', () => {
    const first = page(VARIANTS.two());
    page(VARIANTS.solo());
    expect(page(VARIANTS.two())).toBe(first);
  });

  test('asks nothing of the runtime about language, zone or clock', () => {
    const expected = page(VARIANTS.two());
    const refuse = () => {
      throw new Error('asked the runtime');
    };
    vi.stubGlobal('Intl', { NumberFormat: refuse, DateTimeFormat: refuse });
    vi.spyOn(Date, 'now').mockImplementation(refuse);
    for (const method of ['toLocaleString', 'toLocaleDateString'] as const) {
      vi.spyOn(Date.prototype, method).mockImplementation(refuse);
    }
    vi.spyOn(Number.prototype, 'toLocaleString').mockImplementation(refuse);
    expect(page(VARIANTS.two())).toBe(expected);
    vi.restoreAllMocks();
  });

  test('needs no network and no script', () => {
    const html = page(VARIANTS.two());
    expect(html).not.toMatch(/<script|@import|url\(\s*['"]?(?!#)|<iframe|<object|<embed/i);
    for (const [, target] of html.matchAll(/\b(?:src|href|xlink:href)="([^"]*)"/g))
      expect(target).toMatch(/^(data:,|#)/);
    expect(html).toContain("default-src 'none'");
  });

  test.each(Object.keys(VARIANTS))('%s: under 1.5 MB, ids unique and all pointed at', (name) => {
    const html = page(VARIANTS[name]());
    expect(html.length).toBeLessThan(1_500_000);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, refs] of html.matchAll(/aria-labelledby="([^"]*)"/g)) {
      for (const id of refs.split(' ')) expect(ids).toContain(id);
    }
  });

  test('one h1, an h2 for each block, every figure captioned, every drawing named and described', () => {
    const document = parsed(page(VARIANTS.two()));
    expect(document.querySelectorAll('h1').length).toBe(1);
    expect(document.querySelectorAll('section').length).toBe(document.querySelectorAll('section h2').length);
    for (const figure of document.querySelectorAll('figure')) expect(figure.querySelector('figcaption')).toBeTruthy();
    for (const svg of document.querySelectorAll('svg')) {
      expect(svg.getAttribute('role')).toBe('img');
      expect(svg.querySelector('desc')?.textContent).toMatch(/\d/);
    }
    for (const th of document.querySelectorAll('th')) expect(th.getAttribute('scope')).toMatch(/^(row|col)$/);
  });

  test('names stay text wherever they are shown', () => {
    const document = parsed(page(VARIANTS.hostile()));
    expect(document.querySelectorAll('script, img').length).toBe(0);
    for (const element of document.querySelectorAll('*')) {
      for (const { name } of element.attributes) expect(name).not.toMatch(/^on/);
    }
    expect(document.querySelector('h1')?.textContent).toContain('<script>alert("1")</script>');
    expect(document.documentElement.textContent).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
  });

  test('a forecast with nothing in it is still a page', () => {
    const html = page(emptied(VARIANTS.solo()));
    expect(html).toContain('holds no such event');
    expect(html).not.toMatch(/undefined|NaN|\[object/);
  });

  test.each(Object.keys(VARIANTS))('%s: no slip of the program shows', (name) => {
    expect(words(page(VARIANTS[name]()))).not.toMatch(/undefined|NaN|Infinity|\[object|null/);
  });
});
