import { endedCosts } from '../endedCosts.ts';
import { feePaths } from '../feePaths.ts';
import { type CalendarMonth, monthNumber, monthText } from '../month.ts';
import type { Quantity } from '../quantity.ts';
import type { Scenario } from '../scenario.ts';
import { valueAt } from '../valueAt.ts';
import type { Report } from '../withChecks.ts';

type Check = (s: Scenario, report: Report) => void;
type Policy = Scenario['policies'][string];
type Lease = Pick<Scenario['office'], 'leaseEnds' | 'breakFee' | 'breakFeeMonths'>;

const highOf = (q: Quantity): number => (q.kind === 'fixed' ? q.value : q.high);
const lowOf = (q: Quantity): number => (q.kind === 'fixed' ? q.value : q.low);
const isBreakable = ({ breakFee, breakFeeMonths }: Lease): boolean =>
  breakFee !== undefined || breakFeeMonths !== undefined;

/** Every lease, with where it stands and the month in which it begins (undefined where a condition decides). */
const leasesOf = (s: Scenario): { path: string[]; lease: Lease; begins: number | undefined }[] => [
  { path: ['office'], lease: s.office, begins: 1 },
  ...Object.entries(s.policies).flatMap(([id, { moveOffice, at }]) =>
    moveOffice === undefined
      ? []
      : [
          {
            path: ['policies', id, 'moveOffice'],
            lease: moveOffice,
            begins: at === undefined ? undefined : monthNumber(at, s.start),
          },
        ],
  ),
];

const leasesComplete: Check = (s, report) => {
  for (const { path, lease, begins } of leasesOf(s)) {
    const { leaseEnds, breakFee, breakFeeMonths } = lease;
    const fee = breakFee === undefined ? 'breakFeeMonths' : 'breakFee';
    if (isBreakable(lease) && leaseEnds === undefined)
      report([...path, fee], 'expected a lease to break, got none. Write leaseEnds, or leave the fee out.');
    if (breakFee !== undefined && breakFeeMonths !== undefined)
      report([...path, 'breakFeeMonths'], 'expected one of breakFee and breakFeeMonths, got both. Leave one out.');
    if (leaseEnds !== undefined) endsLater(leaseEnds, begins, s, [...path, 'leaseEnds'], report);
  }
  const { rentMonthly, leaseEnds } = s.office;
  if (rentMonthly === undefined && leaseEnds !== undefined)
    report(['office', 'leaseEnds'], 'expected a rent with a lease, got none. Write rentMonthly: 4,000.');
  if (rentMonthly !== undefined && s.costs.office !== undefined)
    report(
      ['costs', 'office'],
      'expected no cost line called office beside office.rentMonthly, got one: the office would be paid twice. Leave one of them out, or give the line another id.',
    );
};

const endsLater = (
  ends: CalendarMonth,
  begins: number | undefined,
  s: Scenario,
  path: readonly string[],
  report: Report,
): void => {
  const month = monthNumber({ kind: 'date', ...ends }, s.start);
  if (month >= (begins ?? 1)) return;
  report(
    path,
    `expected a month in which the lease still runs, got ${monthText(ends)}, before it begins. Leave it out for an office that can be left in any month.`,
  );
};

/** What has to hold of one move, wherever it leads. */
const movesOnce: Check = (s, report) => {
  const virtual: string[] = [];
  const when = new Map<string, string>();
  for (const [id, policy] of Object.entries(s.policies)) {
    const { moveOffice, goVirtual, at, times } = policy;
    if (moveOffice === undefined && goVirtual === undefined) continue;
    const path = ['policies', id];
    const key = goVirtual === undefined ? 'moveOffice' : 'goVirtual';
    if (times > 1) report([...path, 'times'], `expected 1 with ${key}, got ${times}. Write a policy for each move.`);
    if (moveOffice !== undefined && goVirtual !== undefined)
      report([...path, 'goVirtual'], 'expected one move in a policy, got moveOffice too. Leave one of them out.');
    if (goVirtual !== undefined && virtual.length > 0)
      report(
        [...path, 'goVirtual'],
        `expected to go virtual once, got it in policies.${virtual[0]} too. Leave one out.`,
      );
    if (goVirtual !== undefined) virtual.push(id);
    const month = at === undefined ? undefined : String(monthNumber(at, s.start));
    const other = month === undefined ? undefined : when.get(month);
    if (other !== undefined)
      report([...path, key], `expected one move in a month, got another in policies.${other}. Choose another month.`);
    if (month !== undefined) when.set(month, id);
    breaksWhat(s, id, policy, report);
    if (goVirtual !== undefined) givesUp(s, id, goVirtual, report);
  }
};

/** A lease is broken only for a fee that somebody has agreed to. */
const breaksWhat = (s: Scenario, id: string, { moveOffice, goVirtual, at }: Policy, report: Report): void => {
  if (!(moveOffice ?? goVirtual)?.break) return;
  const month = at === undefined ? Number.POSITIVE_INFINITY : monthNumber(at, s.start);
  const leases = leasesOf(s).filter(
    ({ path, lease, begins }) => path[1] !== id && lease.leaseEnds !== undefined && (begins ?? 0) <= month,
  );
  const key = goVirtual === undefined ? 'moveOffice' : 'goVirtual';
  const path = ['policies', id, key, 'break'];
  if (leases.length === 0)
    report(path, 'expected a lease to break, got none. Write office.leaseEnds, or leave break out.');
  for (const { path: at, lease } of leases)
    if (!isBreakable(lease))
      report(
        path,
        `expected a break fee in ${at.join('.')}, got none. Write breakFeeMonths: 6 there, or 0 if it is free.`,
      );
};

const givesUp = (s: Scenario, id: string, virtual: NonNullable<Policy['goVirtual']>, report: Report): void => {
  const path = ['policies', id, 'goVirtual'];
  const { office } = s;
  const offices = office.rentMonthly !== undefined || Object.values(s.policies).some((p) => p.moveOffice !== undefined);
  if (!offices && office.commutingHours === undefined && endedCosts(s, virtual).length === 0)
    report(
      path,
      'expected an office to give up, got none: going virtual would only cost. Write endCosts: [office], or office.rentMonthly.',
    );
  if (office.commutingHours !== undefined && virtual.locationGain !== undefined)
    report(
      [...path, 'locationGain'],
      'expected one of locationGain and office.commutingHours, got both. Leave one of them out.',
    );
  if (!virtual.keepPhone && office.phoneMonthly === undefined)
    report(
      [...path, 'keepPhone'],
      'expected a telephone to end, got none. Write office.phoneMonthly, or leave it out.',
    );
};

/** A longer commute takes hours away: half of the year's at most, so that no draw takes them all. */
const hoursRemain: Check = (s, report) => {
  const hours = Math.min(...Object.values(s.people).map(({ role }) => lowOf(s.roles[role].hoursPerYear)));
  const ask = (q: Quantity | undefined, path: readonly string[]): void => {
    if (q === undefined || 48 * highOf(q) <= hours / 2) return;
    report(path, `expected a commute of at most half the hours worked, got ${highOf(q)} hours a week. Write less.`);
  };
  ask(s.office.commutingHours, ['office', 'commutingHours']);
  for (const [id, { moveOffice }] of Object.entries(s.policies)) {
    const there = moveOffice?.commutingHours;
    const path = ['policies', id, 'moveOffice', 'commutingHours'];
    ask(there, path);
    if (there !== undefined && s.office.commutingHours === undefined)
      report(path, 'expected office.commutingHours to compare with, got none. Write both, or leave both out.');
  }
};

/** A rise of fees finds fees to raise. */
const feesThere: Check = (s, report) => {
  for (const [id, { changeFees }] of Object.entries(s.policies)) {
    if (changeFees === undefined) continue;
    const fees = feePaths(s, changeFees.parts).map((path) => valueAt(s, path.split('.')) as Quantity);
    if (fees.some((fee) => highOf(fee) > 0)) continue;
    report(
      ['policies', id, 'changeFees', 'parts'],
      `expected fees above 0 to change, got none in ${changeFees.parts.join(', ')}. Name other parts.`,
    );
  }
};

export const officeChecks: readonly Check[] = [leasesComplete, movesOnce, hoursRemain, feesThere];
