import { ACTION_KEYS } from '../actions.ts';
import { changeOf } from '../changeOf.ts';
import { listIds } from '../listIds.ts';
import { monthNumber, monthText } from '../month.ts';
import type { Scenario } from '../scenario.ts';
import type { Report } from '../withChecks.ts';
import { policySeatChecks } from './policySeats.ts';

type Check = (s: Scenario, report: Report) => void;

/** Each policy says when, and what. */
const complete: Check = (s, report) => {
  for (const [id, policy] of Object.entries(s.policies)) {
    const path = ['policies', id];
    if (policy.at === undefined && policy.when === undefined)
      report(path, 'expected a month or a condition, got neither. Write at: 6, or when: utilization > 0.9.');
    if (policy.at !== undefined && policy.when !== undefined)
      report(path, 'expected either at or when, got both. Leave one of them out.');
    if (policy.at !== undefined && policy.times > 1)
      report(
        [...path, 'times'],
        `expected 1 with at, got ${policy.times}. Write a policy for each date, or when: in place of at.`,
      );
    if (policy.at !== undefined && monthNumber(policy.at, s.start) < 1)
      report(
        [...path, 'at'],
        `expected ${monthText(s.start)} or later. Who is there on the first day stands under people.`,
      );
    if (ACTION_KEYS.every((key) => policy[key] === undefined))
      report(path, `expected something to do, got nothing. Add one of ${listIds(ACTION_KEYS)}.`);
  }
};

const changesPossible: Check = (s, report) => {
  for (const [id, { change }] of Object.entries(s.policies))
    for (const [path, raw] of Object.entries(change ?? {})) {
      const answer = changeOf(s, path, raw);
      if (!answer.ok) report(['policies', id, 'change', path], answer.message);
    }
};

export const policyChecks: readonly Check[] = [complete, ...policySeatChecks, changesPossible];
