import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sectionNames, withSection } from './section.ts';

const TOP = resolve(import.meta.dirname, '../..');
const README = join(TOP, 'README.md');

/** The answer as the built program prints it: title, question and the sentences before the first block. */
const answerOf = (scenario: string): string => {
  const out = mkdtempSync(join(tmpdir(), 'headroom-'));
  try {
    const args = [join(TOP, 'dist/src/cli/main.js'), 'forecast', scenario, '--no-color', '--out', out];
    const text = execFileSync(process.execPath, args, { encoding: 'utf8' });
    return text.slice(0, text.indexOf('\n\nScorecard'));
  } finally {
    rmSync(out, { recursive: true });
  }
};

/** Numbers of the README are answers of the program: each is derived again here, with the default trials and seed. */
describe('the figures of the README', () => {
  const readme = readFileSync(README, 'utf8');
  const names = sectionNames(readme).filter((name) => name.startsWith('answer: '));

  it('show the answer of every shipped scenario', () => {
    expect(names).toEqual(['answer: solo-advisor', 'answer: first-hire']);
  });

  it.each(names)('%s is what the program prints', (name) => {
    const answer = answerOf(name.slice('answer: '.length));
    const now = withSection(readFileSync(README, 'utf8'), name, `\`\`\`text\n${answer}\n\`\`\``);
    if (process.env.UPDATE_GOLDEN) writeFileSync(README, now);
    expect(readFileSync(README, 'utf8')).toBe(now);
  });
});
