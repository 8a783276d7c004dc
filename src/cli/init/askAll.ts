import { unlessInterrupted } from '../../job/interrupted.ts';
import { Refusal } from '../../job/refusal.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { showValue } from '../../scenario/showValue.ts';
import type { Asked } from '../commandLine.ts';
import type { Effects } from '../effects.ts';
import { type Answers, QUESTIONS } from './questions.ts';

/** What is wrong with a scenario of some answers, and the defaults of all others. */
export type Misfit = (answers: Answers) => string | undefined;

/**
 * Every question answered: by its flag, on the terminal, or with --yes by its default; with those that were answered. An
 * answer that does not fit those before it is refused at its own question.
 */
export async function askAll(
  asked: Asked,
  usual: Scenario,
  misfit: Misfit,
  effects: Effects,
  signal: AbortSignal,
): Promise<{ readonly answers: Answers; readonly given: ReadonlySet<string> }> {
  const answers: Record<string, string> = {};
  const given = new Set<string>();
  const wrong: string[] = [];
  for (const { flag, refusal } of QUESTIONS) {
    const typed = asked.value(flag)?.trim();
    if (typed === undefined) continue;
    const sentence = typed === '' ? `expected an answer, got nothing. Leave --${flag} out.` : refusal(typed, usual);
    const unfit = sentence ?? misfit({ ...answers, [flag]: typed });
    if (unfit === undefined) answers[flag] = typed;
    else wrong.push(`--${flag}: ${unfit}`);
    given.add(flag);
  }
  if (wrong.length > 0) throw new Refusal(...wrong);
  const open = QUESTIONS.filter(({ flag }) => !given.has(flag));
  if (asked.flag('yes') !== true && open.length > 0 && !effects.stdinIsTerminal)
    throw new Refusal(
      `expected a terminal to ask ${open.length} questions on, got none. Write --yes to take the defaults, and --${open[0].flag} for an answer.`,
    );
  if (asked.flag('yes') === true) {
    for (const { flag, usual: byDefault } of open) answers[flag] = byDefault;
    return { answers, given };
  }
  const terminal = effects.openTerminal();
  try {
    for (const { flag, asks, usual: byDefault, refusal } of open) {
      for (;;) {
        const line = await unlessInterrupted(signal, terminal.ask(`${asks} [${byDefault}] `));
        if (line === undefined)
          throw new Refusal(`expected an answer to ${showValue(asks)}, got the end of the input. Nothing was written.`);
        const typed = line.trim();
        const sentence = typed === '' ? undefined : (refusal(typed, usual) ?? misfit({ ...answers, [flag]: typed }));
        if (sentence !== undefined) {
          effects.stdout.write(`  ${sentence}\n`);
          continue;
        }
        answers[flag] = typed === '' ? byDefault : typed;
        if (typed !== '') given.add(flag);
        break;
      }
    }
  } finally {
    terminal.close();
  }
  return { answers, given };
}
