import { listIds } from '../listIds.ts';
import { nearest } from '../nearest.ts';
import type { Scenario } from '../scenario.ts';
import { scoreText } from '../tierScore.ts';
import type { Report } from '../withChecks.ts';

type Check = (s: Scenario, report: Report) => void;

const WHOSE = ['changeHours', 'changePay'] as const;

/** Hours and pay change for one seat, or for a role that somebody has or will have. */
const ofSomebody: Check = (s, report) => {
  const held = new Set([
    ...Object.values(s.people).map(({ role }) => role),
    ...Object.values(s.policies).flatMap(({ hire, promote }) => [hire?.role ?? [], promote?.to ?? []].flat()),
  ]);
  for (const [id, policy] of Object.entries(s.policies))
    for (const key of WHOSE) {
      const words = policy[key];
      if (words === undefined) continue;
      const path = ['policies', id, key];
      const { seat, role } = words;
      if (seat === undefined && role === undefined)
        report(path, `expected a seat or a role, got neither. Write seat: ${Object.keys(s.people)[0] ?? 'owner'}.`);
      if (seat !== undefined && role !== undefined)
        report(path, 'expected either seat or role, got both. Leave one of them out.');
      if (role === undefined || held.has(role)) continue;
      const near = nearest(role, [...held]);
      report(
        [...path, 'role'],
        `expected a role that somebody has, got "${role}". ${near === undefined ? `Such roles: ${listIds([...held])}.` : `Did you mean ${near}?`}`,
      );
    }
};

/** What is new, said once: a number, or a part more or less. */
const saidOnce: Check = (s, report) => {
  for (const [id, { changeHours, changePay, setMinimum }] of Object.entries(s.policies)) {
    const tell = (key: string, words: string) => report(['policies', id, key], words);
    const hours = [changeHours?.hoursPerYear, changeHours?.by].filter((each) => each !== undefined).length;
    if (changeHours !== undefined && hours === 0)
      tell('changeHours', 'expected new hours, got none. Write by: -20 %, or hoursPerYear: 1500.');
    if (hours === 2) tell('changeHours', 'expected either hoursPerYear or by, got both. Leave one of them out.');
    if (
      changePay !== undefined &&
      changePay.pay === undefined &&
      changePay.by === undefined &&
      changePay.bonus === undefined
    )
      tell('changePay', 'expected new pay, got none. Write by: 10 %, pay: 80k or bonus: 1 %.');
    if (changePay?.pay !== undefined && changePay.by !== undefined)
      tell('changePay', 'expected either pay or by, got both. Leave one of them out.');
    if (setMinimum !== undefined && setMinimum.aum === undefined && setMinimum.fee === undefined)
      tell('setMinimum', 'expected a minimum, got none. Write aum: 500k or fee: 5,000.');
  }
};

/** A tier is handed on only where another is left, and is a minimum only where tiers go by AUM. */
const graduatePossible: Check = (s, report) => {
  const ids = Object.keys(s.tiers);
  for (const [id, { graduate }] of Object.entries(s.policies)) {
    if (graduate === undefined) continue;
    const path = ['policies', id, 'graduate'];
    if (ids.length === 1)
      report(
        path,
        'expected two tiers or more, got one: that would part with every client. Write referOut: { below: 250k }.',
      );
    const lowest = graduate.tier === undefined || graduate.tier === ids[ids.length - 1];
    if (lowest && graduate.minimum && scoreText(s) !== 'aum')
      report([...path, 'minimum'], `expected false where tiers do not go by AUM, got true. Write minimum: false.`);
  }
};

/** Mistakes about changed hours, pay, minimums and tiers that no single key shows. */
export const changeChecks: readonly Check[] = [ofSomebody, saidOnce, graduatePossible];
