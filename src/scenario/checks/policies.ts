import { ACTION_KEYS } from '../actions.ts';
import { changeOf } from '../changeOf.ts';
import { monthNumber, monthText } from '../month.ts';
import { nearest } from '../nearest.ts';
import type { Scenario } from '../scenario.ts';
import { seatIds } from '../seatIds.ts';
import type { Report } from '../withChecks.ts';

type Check = (s: Scenario, report: Report) => void;

const everySeat = (s: Scenario): string[] => [
  ...Object.entries(s.people).flatMap(([id, { count }]) => seatIds(id, count)),
  ...Object.entries(s.policies).flatMap(([id, { hire, times }]) =>
    hire === undefined ? [] : seatIds(hire.seat ?? id, times),
  ),
];

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
      report(path, `expected something to do, got nothing. Add one of ${ACTION_KEYS.join(', ')}.`);
  }
};

const seatsKnown: Check = (s, report) => {
  const seats = everySeat(s);
  for (const [id, { letGo }] of Object.entries(s.policies)) {
    if (letGo === undefined) continue;
    const path = ['policies', id, 'letGo', 'seat'];
    if (!seats.includes(letGo.seat)) {
      const near = nearest(letGo.seat, seats);
      const wayOut = near === undefined ? `Known seats: ${seats.join(', ')}.` : `Did you mean ${near}?`;
      report(path, `expected the id of a seat, got "${letGo.seat}". ${wayOut}`);
    }
  }
};

/** Nobody is hired and let go in one month: which of the two was meant is not for a program to guess. */
const noContradictions: Check = (s, report) => {
  const hires = new Map<string, number>();
  for (const [id, { at, hire }] of Object.entries(s.policies))
    if (hire !== undefined && at !== undefined) hires.set(hire.seat ?? id, monthNumber(at, s.start));
  for (const [id, { at, letGo }] of Object.entries(s.policies)) {
    if (letGo === undefined || at === undefined) continue;
    const hired = hires.get(letGo.seat);
    if (hired === undefined || monthNumber(at, s.start) > hired) continue;
    report(
      ['policies', id, 'letGo', 'seat'],
      `expected a seat that is filled by then, got "${letGo.seat}", which is hired in month ${hired}. Let go later, or leave one of the two out.`,
    );
  }
};

const changesPossible: Check = (s, report) => {
  for (const [id, { change }] of Object.entries(s.policies))
    for (const [path, raw] of Object.entries(change ?? {})) {
      const answer = changeOf(s, path, raw);
      if (!answer.ok) report(['policies', id, 'change', path], answer.message);
    }
};

export const policyChecks: readonly Check[] = [complete, seatsKnown, noContradictions, changesPossible];
