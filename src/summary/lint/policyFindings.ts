import type { Forecast } from '../forecast.ts';
import { type Finding, percentOf, upwards } from './finding.ts';

const NEARLY_ALL = 0.95; // of futures

type Seen = Pick<Forecast, 'events' | 'trials' | 'months' | 'practice'>;

/** Policies that are never decided, that are decided at once, or whose date is after the last month. */
export const policyFindings = ({ events, trials, months, practice }: Seen): Finding[] =>
  practice.policies.flatMap(({ id, label, month }): Finding[] => {
    const path = `policies.${id}`;
    if (month !== null) return month <= months ? [] : [{ path: `${path}.at`, sentence: late(label, month, months) }];
    const curve = events[`policy.${id}`];
    if (curve === undefined) return [];
    const name = JSON.stringify(label);
    if (curve.byMonth[months - 1] === 0) {
      const bound = `${upwards(curve.high[months - 1] * 100)} %`;
      return [
        {
          path: `${path}.when`,
          sentence: `${name} is decided in none of ${trials} futures (its chance is under ${bound}): ${why(events[`policyTrue.${id}`]?.byMonth[months - 1])}`,
        },
      ];
    }
    if (curve.byMonth[0] < NEARLY_ALL) return [];
    return [
      {
        path: `${path}.when`,
        sentence: `${name} is decided in the first month in ${percentOf(curve.byMonth[0])} of futures: its condition is true from the start. Is the threshold meant so? Change it, or give a date with \`at\` in place of \`when\`.`,
      },
    ];
  });

const late = (label: string, month: number, months: number): string =>
  `${JSON.stringify(label)} is decided in month ${month}, after the ${months} months simulated, and does not happen. Date it earlier, or simulate more months.`;

/** How near its condition came; `held` is the share of futures in which it was true in some month. */
const why = (held: number | undefined): string => {
  if (held === undefined || held === 0)
    return 'its condition was never true. Change the threshold, or remove the policy.';
  return `its condition was true in some month in ${percentOf(held)} of futures, but never for as many months in a row as \`for\` asks. Ask for fewer, or change the threshold.`;
};
