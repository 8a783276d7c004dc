import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { loadParser } from '../../src/compile/parseFormula.ts';
import { formulaFaults, SCENARIO_FORMULAS } from '../../src/compile/scenarioFormulas.ts';
import { forecastOf } from '../support/runs.ts';
import { readText } from './readText.ts';

const page = readFileSync(resolve(import.meta.dirname, '../../docs/scenario.md'), 'utf8');
const fence = (beginning: string) =>
  new RegExp(`^\`\`\`yaml\n(${beginning}[\\s\\S]*?)^\`\`\`$`, 'm').exec(page)?.[1] ?? '';
const firm = fence('version: 1').replace(/toClient: .*/, 'toClient: 20 %');

it('the goals and measures of the page fit its first example, and are all decided', async () => {
  const reading = readText('my-firm.yaml', `${firm}\n${fence('measures:')}`);
  if (!reading.ok) throw new Error(JSON.stringify(reading.mistakes));
  const parse = await loadParser();
  const asked = SCENARIO_FORMULAS.flatMap((find) => find(reading.scenario));
  expect(formulaFaults(reading.scenario, asked, parse)).toEqual([]);
  const plan = compile(reading.scenario, { name: 'my-firm', parse });
  const { goals, measures } = await forecastOf(plan, 'docs', 20, 84);
  expect(goals.map(({ id, when, month, met }) => [id, when, month, typeof met])).toEqual([
    ['saneWeek', 'always', 30, 'boolean'],
    ['aCushion', 'at', 24, 'boolean'],
    ['paysWell', 'by', 48, 'object'],
  ]);
  expect(measures.reserve?.formula).toBe('cash / fixedCosts');
  expect(measures.hourlyProfit?.p50.filter((value) => value === null)).toHaveLength(11);
});
