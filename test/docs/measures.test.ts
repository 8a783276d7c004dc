import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { MEASURES } from '../../src/plan/measures.ts';
import { expectGolden } from '../support/golden.ts';
import { measureSection } from './measureTables.ts';
import { sectionNames, withSection } from './section.ts';

const DOCS = resolve(import.meta.dirname, '../../docs');
const text = readFileSync(join(DOCS, 'measures.md'), 'utf8');

it('the tables of measures.md are the table of measures', () => {
  const fresh = sectionNames(text).reduce((page, name) => withSection(page, name, measureSection(name)), text);
  expectGolden('measures.md', fresh, { folder: DOCS });
});

it('every measure of a forecast is in one of them, once', () => {
  const names = [...text.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
  expect(new Set(names).size).toBe(names.length);
  const missing = MEASURES.map(({ name }) => name).filter((name) => !names.includes(name));
  expect(missing).toEqual([
    'settled',
    'prospectCost',
    'seatArising.<advisor>',
    'seatAvailable.<advisor>',
    'seatBacklog.<advisor>',
    'tierRevenue.<tier>',
    'tierYears.<tier>',
    'tierCost.<tier>',
  ]);
});
