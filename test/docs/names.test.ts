import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MEASURES } from '../../src/plan/measures.ts';
import { codeTexts } from './markdown.ts';
import { namedDefaults, scenarioKeys } from './scenarioKeys.ts';

const TOP = resolve(import.meta.dirname, '../..');
const keys = [...scenarioKeys(), ...namedDefaults()].map(({ path }) => path);
const nouns = new Set(keys.map((path) => path.split('.')[0]));
const OF_THE_FORECAST = /^(scenario|engine|practice|measures|events|firstLimit|targets|goals|inputs|target)\./;

/** A pattern for keys: `<id>` and `<n>` stand for any name, and every key above a key may be named too. */
const patterns = keys.map((path) => {
  const steps = path.split('.').map((step) => (step.startsWith('<') ? '[^.]+' : step));
  const nested = steps.reduceRight((rest, step, i) => (i === 0 ? `${step}${rest}` : `(\\.${step}${rest})?`), '');
  return new RegExp(`^${nested}$`);
});
const measures = new Set(MEASURES.map(({ name }) => name));

const names = (text: string): string[] =>
  codeTexts(text)
    .map((code) => /^([a-zA-Z]+(?:\.(?:\w+|<\w+>))+)(?:[=:].*)?$/.exec(code)?.[1] ?? '')
    .filter((name) => nouns.has(name.split('.')[0] ?? '') && !OF_THE_FORECAST.test(name));

describe('keys that the documents name exist', () => {
  it.each([
    'README.md',
    ...readdirSync(join(TOP, 'docs'))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`),
  ])('%s', (file) => {
    const found = names(readFileSync(join(TOP, file), 'utf8'));
    const unknown = found.filter((name) => !measures.has(name) && !patterns.some((pattern) => pattern.test(name)));
    expect(unknown.filter((name) => !/^capacity(Warning)?\./.test(name))).toEqual([]);
  });

  it('and one that does not is found', () => {
    const [unknown] = names('The key `work.requests.perDay` is none.');
    expect(unknown).toBe('work.requests.perDay');
    expect(patterns.some((pattern) => pattern.test(unknown ?? ''))).toBe(false);
  });
});
