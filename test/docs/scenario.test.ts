import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOpened } from '../../src/job/reading/readOpened.ts';
import { extendingJson } from '../../src/scenario/extendingJson.ts';
import { DEFAULT_TABLES, fillDefaults } from '../../src/scenario/fill.ts';
import { mistakeText } from '../../src/scenario/mistake.ts';
import { parseQuantity } from '../../src/scenario/parseQuantity.ts';
import { readScenario } from '../../src/scenario/readScenario.ts';
import { scenarioSchema } from '../../src/scenario/scenario.ts';
import { schemaJson } from '../../src/scenario/schemaJson.ts';
import { expectGolden } from '../support/golden.ts';
import { sectionContent } from './keyTables.ts';
import { readText } from './readText.ts';
import { sectionNames, withSection } from './section.ts';

const TOP = resolve(import.meta.dirname, '../..');
const DOCS = join(TOP, 'docs');
const page = (name: string): string => readFileSync(join(DOCS, name), 'utf8');
const fences = (language: string): string[] =>
  [...page('scenario.md').matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, text]) => text as string,
  );
const fence = (begins: string): string => fences('yaml').find((text) => text.includes(begins)) ?? '';
const [example = '', together = '', expressions = ''] = fences('yaml');
const [whatIf, slips] = [fence('extends:'), fence('Slips of the pen')];
const [exampleMistakes = '', slipMistakes = ''] = fences('text');
const mistakes = (text: string): string => {
  const reading = readText('my-firm.yaml', text);
  return reading.ok ? '' : `${reading.mistakes.map(mistakeText).join('\n')}\n`;
};

describe('what is generated has not drifted from the schema', () => {
  it.each(['scenario.md', 'model.md'])('the tables of %s', (name) => {
    const text = page(name);
    expect(sectionNames(text)).not.toEqual([]);
    const fresh = sectionNames(text).reduce((old, section) => withSection(old, section, sectionContent(section)), text);
    expectGolden(name, fresh, { folder: DOCS });
  });

  it('schema.json of the shipped scenarios', () => {
    const text = `${JSON.stringify(extendingJson(schemaJson(scenarioSchema)), null, 2)}\n`;
    expectGolden('schema.json', text, { folder: join(TOP, 'scenarios') });
  });
});

describe('the examples run', () => {
  it('the what-if over the first, in five lines', () => {
    const base = { file: 'park-street.yaml', content: example.replace('1 in 5?', '20 %') };
    const reading = readScenario('what-if.yaml', whatIf, {
      schema: scenarioSchema,
      bases: [base],
      fill: fillDefaults,
      tables: DEFAULT_TABLES,
    });
    if (!reading.ok) throw new Error(reading.mistakes.map(mistakeText).join('\n'));
    const { people, policies, channels } = reading.scenario;
    expect(whatIf.trim().split('\n')).toHaveLength(5);
    expect(people.ann.hoursPerYear).toMatchObject({ value: 1500 });
    expect(people.ann.pay).toMatchObject({ value: 150_000 });
    expect([Object.keys(policies), Object.keys(channels)]).toEqual([[], ['referrals', 'seminars', 'paid']]);
  });

  it('the mistake of the first is told as shown', () => {
    expect(mistakes(example)).toBe(exampleMistakes);
  });

  it('and put right as shown, it is complete', () => {
    expect(mistakes(example.replace(/toClient: .*/, 'toClient: 20 %'))).toBe('');
  });

  it('assumptions and expressions can be added to the first', async () => {
    const meta = 'version: 1\nmeta: { title: Test, question: When? }\nstart: 2027-01\n';
    const people = 'people: { owner: { role: advisor, owner: true } }\n';
    const content = new TextEncoder().encode(`${meta}${people}${expressions}`);
    const { scenario } = await readOpened({ place: 'my-firm.yaml', content, bases: [] }, []);
    expect(scenario.costs.cleaning.amount).toMatchObject({ kind: 'formula', median: 7200 });
  });

  it('the slips of the pen are told as shown', () => {
    expect(mistakes(slips)).toBe(slipMistakes);
  });

  it('inputs that go together are read as shown, and drawn', () => {
    const text = `${example.replace(/toClient: .*/, 'toClient: 20 %')}${together}`;
    expect(mistakes(text)).toBe('');
  });

  it('a comment is the source', () => {
    const reading = readText('my-firm.yaml', example.replace(/toClient: .*/, 'toClient: 20 %'));
    expect(reading.ok && reading.sourceOf('book.households')).toBe('count in our client system, December 2026');
  });

  it('numbers are read as the table says', () => {
    const table = page('scenario.md').split('## How numbers may be written')[1]?.split('\n## ')[0] ?? '';
    const rows = [...table.matchAll(/^\| `([^`]+)` \| (-?[\d.]+) \|/gm)];
    expect(rows).toHaveLength(8);
    for (const [, written = '', value] of rows) {
      const spec = { unit: written.includes('$') ? 'dollars' : 'share a year', description: '' };
      expect(parseQuantity(written, spec)).toMatchObject({ quantity: { kind: 'fixed', value: Number(value) } });
    }
  });
});
