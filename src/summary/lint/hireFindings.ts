import type { Plan } from '../../plan/plan.ts';
import { NEVER, type Outcome } from '../../plan/runner.ts';
import { wilson } from '../../stats/wilson.ts';
import { type Finding, percentOf } from './finding.ts';

const YEAR = 12;
const OFTEN = 0.1; // of the futures in which somebody is hired with cash in hand
const LEAST = 30; // such futures

/** Hires after which cash falls below zero within a year, clearly more often than in the year before them. */
export const hireFindings = ({ legend }: Plan, { events, trials, months, faults }: Outcome): Finding[] => {
  const columnOf = (name: string): Int16Array | undefined => {
    const e = legend.events.findIndex((event) => event.name === name);
    return e < 0 ? undefined : events.subarray(e * trials, (e + 1) * trials);
  };
  const cashOut = columnOf('cashOut');
  if (cashOut === undefined) return [];
  return legend.policies.flatMap(({ id, label, month: date, actions }): Finding[] => {
    const decided = columnOf(`policy.${id}`);
    if (!actions.includes('hire') || (date === null && decided === undefined)) return [];
    let before = 0;
    let atRiskBefore = 0;
    let after = 0;
    let atRisk = 0;
    for (let k = 0; k < trials; k++) {
      const month = date ?? decided?.[k] ?? NEVER;
      if (faults[k] !== 0 || month < 1 || month > months) continue;
      const out = cashOut[k];
      if (month > YEAR && out >= month - YEAR) atRiskBefore += 1;
      if (out >= month) atRisk += 1;
      if (month > YEAR && out >= month - YEAR && out < month) before += 1;
      if (out >= month && out < month + YEAR) after += 1;
    }
    const { share, low, high } = wilson(after, atRisk);
    const earlier = atRiskBefore === 0 ? 0 : before / atRiskBefore;
    if (atRisk < LEAST || share < OFTEN || low < 2 * earlier) return [];
    // somebody hired in the first year leaves no year before to compare with
    const compared = atRiskBefore === 0 ? '' : `; in the 12 months before it did so in ${percentOf(earlier)}`;
    const sentence = `within 12 months of ${JSON.stringify(label)} cash falls below zero in ${percentOf(share)} of the futures (${percentOf(low)} to ${percentOf(high)}) that had cash until then${compared}. Hire later, keep a larger reserve with cash.reserveMonths, or let the hire wait for cash, such as \`when: cash > 60000\`.`;
    return [{ path: `policies.${id}.hire`, sentence }];
  });
};
