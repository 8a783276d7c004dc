import type { Scenario } from '../scenario.ts';
import type { Report } from '../withChecks.ts';

type Check = (s: Scenario, report: Report) => void;

const zero = (q: { readonly kind: string; readonly value?: number }): boolean => q.kind === 'fixed' && q.value === 0;

/** Who decides in the month of the meeting leaves no month to work in. */
const noHoursAtOnce: Check = (s, report) => {
  for (const [id, channel] of Object.entries(s.channels))
    if (zero(channel.cycle) && !zero(channel.hours))
      report(
        ['channels', id, 'cycle'],
        'expected above 0 for a channel whose prospects take hours, got 0. Write hours: 0 as well, or a cycle.',
      );
};

const onboardingFalls: Check = (s, report) => {
  if (s.work.onboarding.months.some((weight) => weight > 0)) return;
  report(
    ['work', 'onboarding', 'months'],
    'expected a weight above 0 in at least one month, got none. Write [1] for the month of joining alone.',
  );
};

/** What newcomers ask for must fall in some month. */
export const newcomerChecks: readonly Check[] = [noHoursAtOnce, onboardingFalls];
