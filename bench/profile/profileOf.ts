import { askRound } from '../askRound.ts';
import type { Result } from '../result.ts';
import type { ProfileAnswer, ProfileQuestion } from '../rounds/profile.ts';
import { type Effort, trialsOf, type Workload } from '../workload.ts';
import { profileText } from './profileText.ts';

/** Where the month's time goes in a workload, step by step. */
export const profileOf = async ({ profiled }: Workload, effort: Effort): Promise<Result> => {
  if (profiled === undefined) return { about: 'It simulates no month of its own.', rows: [], facts: [], figures: {} };
  const trials = trialsOf(effort, profiled.trials);
  const question = { practice: profiled.practice, trials };
  const { months, ...steps } = await askRound<ProfileQuestion, ProfileAnswer>('profile', question);
  const about = `${profiled.practice}, ${trials} trials of ${months} months, on one thread.`;
  return { about, rows: [], facts: [], below: profileText(steps), figures: { ...steps, trials, months } };
};
