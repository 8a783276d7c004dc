import { expect, it } from 'vitest';
import { anchors, codeLines, codeTexts, linkTargets } from './markdown.ts';

it('code lines are those of fences and indented blocks', () => {
  const text =
    'Run\n\n    npm start\n    npm test\n\nor\n\n```sh\n$ npm run bench\n```\n\n- a list\n    that goes on\n';
  expect(codeLines(text)).toEqual(['npm start', 'npm test', 'npm run bench']);
});

it('code texts count what stands in a sentence too', () => {
  expect(codeTexts('Run `npm test`, then\n\n    npm start\n')).toEqual(['npm start', 'npm test']);
});

it('links are found inline, by reference and in HTML, and not in code', () => {
  const text = '[a](a.md "A") ![b](b.svg) `[c](c.md)` [d]\n\n[d]: d.md\n\n<img src="e.png">\n\n```\n[f](f.md)\n```\n';
  expect(linkTargets(text)).toEqual(['a.md', 'b.svg', 'd.md', 'e.png']);
});

it('headings are anchors, the second of a name numbered', () => {
  expect([...anchors('# What `npm test` does, and why\n\n## Rooms\n\n## Rooms\n')]).toEqual([
    'what-npm-test-does-and-why',
    'rooms',
    'rooms-1',
  ]);
});
