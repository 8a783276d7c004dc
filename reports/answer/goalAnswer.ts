import type { Forecast, Goal } from '../../src/summary/forecast.ts';
import { calendarMonth } from '../words/calendarMonth.ts';
import { ofFutures } from '../words/ofFutures.ts';
import { rate } from '../words/percent.ts';
import { plainName } from '../words/plainName.ts';

/** "met", "not met", "too close to call", or nothing where no verdict is given. */
export function goalVerdict({ met, tooClose }: Goal): string {
  if (met === null) return '';
  if (tooClose === true) return 'too close to call';
  return met ? 'met' : 'not met';
}

/** "utilization.owner < 0.9 in every month to June 2029". */
export function goalWords({ that, when, month }: Pick<Goal, 'that' | 'when' | 'month'>, start: string): string {
  const date = calendarMonth(start, month);
  const held = { at: `at the end of ${date}`, by: `in some month to ${date}`, always: `in every month to ${date}` }[
    when
  ];
  return `${plainName(that, 1000)} ${held}`;
}

/** What was wanted, how surely, and in how many futures it comes. */
export function goalAnswer(goal: Goal, { start, months, trials }: Forecast): string {
  const { name, when, chance, share, low, high } = goal;
  const asked = chance === null ? '' : `, in at least ${rate(chance)} of futures`;
  const wanted = `You wanted: ${plainName(name, 200)} (${goalWords(goal, start)})${asked}.`;
  if (share === null || low === null || high === null)
    return `${wanted} The months simulated end with ${calendarMonth(start, months)}: not decided.`;
  const verdict = goalVerdict(goal);
  const found = `${when === 'by' ? 'It is reached' : 'It holds'} in ${ofFutures({ share, low, high }, trials)}`;
  return `${wanted} ${found}${verdict === '' ? '' : `: ${verdict}`}.`;
}
