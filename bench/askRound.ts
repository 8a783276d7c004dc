import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { topFolder } from './topFolder.ts';

const run = promisify(execFile);
const LONGEST_ANSWER = 64e6; // bytes: a profile is the longest

/** A round in a process of its own, so that memory and what is warm are this round's alone: its file in `rounds`. */
export const askRound = async <Question, Answer>(round: string, question: Question): Promise<Answer> => {
  const file = fileURLToPath(new URL(`dist/bench/rounds/${round}.js`, topFolder()));
  const { stdout } = await run(process.execPath, [file, JSON.stringify(question)], { maxBuffer: LONGEST_ANSWER });
  return JSON.parse(stdout) as Answer;
};

/** What this process, which is a round, was asked. */
export const readQuestion = <Question>(): Question => JSON.parse(process.argv[2]) as Question;

export const giveAnswer = <Answer>(answer: Answer): void => {
  process.stdout.write(JSON.stringify(answer));
};

/** Largest memory of this process so far, in MB. */
export const peakMemory = (): number => (process.resourceUsage().maxRSS * 1024) / 1e6;
