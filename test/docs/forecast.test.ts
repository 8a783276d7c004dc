import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { loadParser } from '../../src/compile/parseFormula.ts';
import { tallyOf } from '../../src/plan/headline.ts';
import { rootKey } from '../../src/random/rootKey.ts';
import { openInline } from '../../src/run/inline.ts';
import { prepareSelfCheck } from '../../src/study/selfCheck/selfCheck.ts';
import type { Forecast } from '../../src/summary/forecast.ts';
import { stopWhenSure } from '../../src/summary/stopWhenSure.ts';
import { toForecast } from '../../src/summary/toForecast.ts';
import { shippedPlan } from '../run/shippedPlan.ts';
import { codeTexts } from './markdown.ts';
import { readText } from './readText.ts';

const page = readFileSync(resolve(import.meta.dirname, '../../docs/forecast.md'), 'utf8');
const said = new Set(codeTexts(page));

const AIMS = ['measures.each=cash / households', 'goals=[{ name: calm, that: each > 0, by: 12, chance: 0.5 }]'];

const forecastOf = async (name: string): Promise<Forecast> => {
  const parse = await loadParser();
  const { plan, text } = shippedPlan(name, 24, { sets: AIMS, parse });
  const request = { rootKey: rootKey('headroom'), trials: 100, months: 24 };
  const outcome = await openInline().run(plan, request);
  return toForecast(plan, outcome, { seed: 'headroom', text, files: {}, engine: '0.1.0' });
};

let forecast: Forecast;
beforeAll(async () => {
  forecast = await forecastOf('first-hire');
});

/** Fields of an object or of every object of a list. */
const fields = (value: unknown): string[] => [
  ...new Set((Array.isArray(value) ? value : [value]).flatMap((item) => Object.keys(item as object))),
];
/** `p25` and its like are told together with the first of them. */
const isTold = (above: string, field: string): boolean =>
  said.has(`${above}${field}`) || (/^p\d+$/.test(field) && said.has(field));

describe('forecast.md tells of every field', () => {
  it('at the top', () => {
    expect(Object.keys(forecast).filter((field) => !said.has(field))).toEqual([]);
  });

  it.each(['engine', 'scenario', 'practice', 'capacity', 'firstLimit', 'targets', 'goals', 'inputs'] as const)(
    'of %s',
    (name) => {
      expect(fields(forecast[name]).filter((field) => !isTold(`${name}.`, field))).toEqual([]);
    },
  );

  it.each(['measures', 'events'] as const)('of each of the %s', (name) => {
    const all = fields(Object.values(forecast[name]));
    expect(all.filter((field) => !isTold(`${name}.NAME.`, field))).toEqual([]);
  });

  it('of every event', () => {
    const families = Object.keys(forecast.events).map((event) => event.split('.')[0] as string);
    const told = [...said].map((code) => code.split('.')[0]);
    expect(families.filter((family) => !told.includes(family))).toEqual([]);
  });
});

it('forecast.md tells of every field of a self-check', async () => {
  const { plan } = shippedPlan('solo-advisor', 24);
  const prepared = await prepareSelfCheck(plan, 24, openInline().run);
  const request = { rootKey: rootKey('headroom'), trials: 100, months: 24 };
  const check = prepared.conclude(await openInline().run(prepared.plan, request));
  expect(fields(check).filter((field) => !said.has(`selfCheck.${field}`))).toEqual([]);
  expect([...fields(check.comparisons), ...fields(check.step.chances)].filter((field) => !said.has(field))).toEqual([]);
});

it('forecast.md tells of every field on what is approximate', async () => {
  const { plan, text } = shippedPlan('solo-advisor', 1);
  const outcome = await openInline().run(plan, { rootKey: rootKey('headroom'), trials: 1, months: 1 });
  const { approximate } = toForecast(plan, { ...outcome, folded: true }, { seed: '', text, files: {}, engine: '' });
  expect(fields(approximate)).not.toEqual([]);
  expect(fields(approximate).filter((field) => !said.has(`approximate.${field}`))).toEqual([]);
});

it('forecast.md tells of every field on stopping', () => {
  const { plan } = shippedPlan('solo-advisor', 24);
  const { headline, settled, stopping } = stopWhenSure(plan, 24, { precision: 0.1, limit: 100 });
  const tally = new Int32Array(tallyOf(headline, 24).length).fill(1);
  settled({ trials: 100, tally });
  expect(fields(stopping()).filter((field) => !said.has(`stopping.${field}`))).toEqual([]);
  expect(fields(stopping().shares).filter((field) => !said.has(field))).toEqual([]);
});

describe('forecast.md tells of nothing that is not there', () => {
  it.each(['scenario', 'practice', 'firstLimit', 'targets', 'goals', 'inputs'] as const)('in %s', (name) => {
    const known = fields(forecast[name]);
    const told = [...said].filter((code) => code.startsWith(`${name}.`)).map((code) => code.slice(name.length + 1));
    expect(told.filter((field) => !known.includes(field))).toEqual([]);
  });

  it.each(['measures', 'events'] as const)('in each of the %s', (name) => {
    const known = fields(Object.values(forecast[name]));
    const above = `${name}.NAME.`;
    const told = [...said].filter((code) => code.startsWith(above)).map((code) => code.slice(above.length));
    expect(told.filter((field) => !known.includes(field))).toEqual([]);
  });
});

it('the text that it keeps is the same practice, changes included', async () => {
  const parse = await loadParser();
  const changed = readText('a.yaml', forecast.scenario.text, ['book.households=40', 'work.requests.perYear=6 to 12']);
  const again = readText('b.yaml', changed.ok ? changed.text : '');
  expect(again.ok && compile(again.scenario, { name: 'a', parse }).numbers).toEqual(
    changed.ok && compile(changed.scenario, { name: 'a', parse }).numbers,
  );
});
