import { expect, test } from 'vitest';
import { shippedTexts } from '../../bench/shippedTexts.ts';
import { openScenario } from '../../src/job/reading/openScenario.ts';
import { readMarkets } from '../../src/job/reading/readMarkets.ts';
import { readOpened } from '../../src/job/reading/readOpened.ts';
import { Refusal } from '../../src/job/refusal.ts';
import { world } from '../cli/world.ts';
import { inMemory } from '../fuzz/inMemory.ts';
import { expectGolden } from '../support/golden.ts';
import { SNIPPETS } from './mistakeSnippets.ts';

const FOLDER = '/plans';
const BACK = 'months: 12\nextends: ./park.yaml\n';

/** The sentences in which a snippet is refused. */
async function told(snippet: string): Promise<readonly string[]> {
  const sets = snippet.startsWith('--set ') ? [snippet.slice('--set '.length)] : [];
  const files = inMemory(FOLDER, {
    'park.yaml': sets.length > 0 ? 'months: 120\n' : `${snippet}\n`,
    'back.yaml': BACK,
  });
  const { effects } = world([], { cwd: FOLDER, files });
  try {
    const opened = await openScenario('park.yaml', effects);
    const bases = opened.bases.length > 0 ? opened.bases : shippedTexts('solo-advisor');
    const reading = await readOpened({ ...opened, bases }, sets);
    await readMarkets(opened, reading, reading.scenario.months, effects);
    return [];
  } catch (error) {
    if (error instanceof Refusal) return error.sentences;
    throw error;
  }
}

const FORM =
  /^(?:(?:park|back|scenarios\/solo-advisor)\.yaml:\d+:\d+(?: [^:]+)?|--set [^:]+): expected (.+?), got .+[.?]$/;

test('every mistake is a sentence with its place, the rule, the value and the way out', async () => {
  const lines: string[] = [];
  const rules = new Set<string>();
  const unclear: string[] = [];
  for (const [kind, snippets] of Object.entries(SNIPPETS)) {
    lines.push(kind, '='.repeat(kind.length), '');
    for (const snippet of snippets) {
      const sentences = await told(snippet);
      if (sentences.length === 0) unclear.push(`${snippet} is no mistake`);
      for (const sentence of sentences) {
        const rule = FORM.exec(sentence)?.[1];
        if (rule === undefined) unclear.push(sentence);
        else rules.add(rule);
      }
      lines.push(...snippet.split('\n').map((line) => `    ${line}`), '', ...sentences, '');
    }
  }
  expectGolden('mistakes/sentences.txt', `${lines.join('\n').trimEnd()}\n`);
  expect(unclear).toEqual([]);
  expect(rules.size).toBeGreaterThanOrEqual(60);
});
