import { changeChecks } from './checks/changes.ts';
import { channelChecks } from './checks/channels.ts';
import { clientChecks } from './checks/clients.ts';
import { correlationChecks } from './checks/correlations.ts';
import { feeChecks } from './checks/fees.ts';
import { goalChecks } from './checks/goals.ts';
import { introductionChecks } from './checks/introductions.ts';
import { loanChecks } from './checks/loans.ts';
import { marketChecks } from './checks/market.ts';
import { newcomerChecks } from './checks/newcomers.ts';
import { officeChecks } from './checks/office.ts';
import { policyChecks } from './checks/policies.ts';
import { segmentChecks } from './checks/segments.ts';
import { tierChecks } from './checks/tiers.ts';
import { moreSplits, workChecks } from './checks/work.ts';
import { KIND_IDS } from './kinds.ts';
import { listIds } from './listIds.ts';
import { nearest } from './nearest.ts';
import type { Scenario } from './scenario.ts';
import { seatIds } from './seatIds.ts';
import type { Report } from './withChecks.ts';

type Check = (s: Scenario, report: Report) => void;

const middle = (q: { kind: string; value?: number; median?: number }): number => q.value ?? q.median ?? Number.NaN; // no number: told elsewhere
const wayOut = (id: string, ids: readonly string[]): string => {
  const near = nearest(id, ids);
  return near === undefined ? `Known roles: ${listIds(ids)}.` : `Did you mean ${near}?`;
};

const tiersInOrder: Check = (s, report) => {
  const ids = Object.keys(s.tiers);
  if (ids.length === 0) report(['tiers'], 'expected at least one tier, got none. Write one that starts at 0.');
  ids.forEach((id, i) => {
    const from = middle(s.tiers[id].from);
    const above = i > 0 ? middle(s.tiers[ids[i - 1]].from) : undefined;
    if (above !== undefined && from >= above)
      report(
        ['tiers', id, 'from'],
        `expected less than the ${above} of ${ids[i - 1]}, got ${from}. List tiers from the highest threshold down.`,
      );
    else if (i === ids.length - 1 && from !== 0)
      report(
        ['tiers', id, 'from'],
        `expected 0 for the last tier, got ${from}. Every household must belong to a tier: let the last one start at 0.`,
      );
  });
};

/** Seat, role, tier, segment, kind ids are names of measures side by side, so no two may be alike. */
const idsDiffer: Check = (s, report) => {
  const taken = new Map<string, string>(KIND_IDS.map((id) => [id, 'a kind of work']));
  const claim = (id: string, what: string, path: readonly string[]) => {
    const by = taken.get(id);
    if (by !== undefined)
      report(path, `expected an id of its own, got "${id}", which is ${by} already. Choose another id.`);
    else taken.set(id, what);
  };
  for (const id of Object.keys(s.roles)) claim(id, 'a role', ['roles', id]);
  for (const id of Object.keys(s.tiers)) claim(id, 'a tier', ['tiers', id]);
  for (const id of Object.keys(s.segments)) claim(id, 'a segment', ['segments', id]);
  for (const [id, { count }] of Object.entries(s.people))
    for (const seat of seatIds(id, count)) claim(seat, 'a seat', ['people', id]);
  for (const [id, { promote }] of Object.entries(s.policies))
    if (promote !== undefined)
      claim(
        promote.as ?? id,
        'a seat',
        promote.as === undefined ? ['policies', id] : ['policies', id, 'promote', 'as'],
      );
  for (const [id, { hire, times }] of Object.entries(s.policies)) {
    if (hire === undefined) continue;
    const path = hire.seat === undefined ? ['policies', id] : ['policies', id, 'hire', 'seat'];
    for (const seat of seatIds(hire.seat ?? id, times)) claim(seat, 'a seat', path);
  }
  for (const id of Object.keys(s.measures)) claim(id, 'a measure of your own', ['measures', id]);
};

const rolesKnown: Check = (s, report) => {
  const roles = Object.keys(s.roles);
  const ask = (role: string, path: readonly (string | number)[]) => {
    if (!roles.includes(role)) report(path, `expected the id of a role, got "${role}". ${wayOut(role, roles)}`);
  };
  for (const [id, seat] of Object.entries(s.people)) ask(seat.role, ['people', id, 'role']);
  for (const [id, { hire }] of Object.entries(s.policies))
    if (hire !== undefined) ask(hire.role, ['policies', id, 'hire', 'role']);
  for (const [id, { promote }] of Object.entries(s.policies))
    if (promote !== undefined) ask(promote.to, ['policies', id, 'promote', 'to']);
  for (const [id, role] of Object.entries(s.roles))
    role.delegate.forEach((to, i) => {
      ask(to, ['roles', id, 'delegate', i]);
    });
  if (!Object.values(s.people).some((seat) => s.roles[seat.role]?.ownsClients))
    report(['people'], 'expected at least one seat that keeps clients, got none. Add a seat with role: advisor.');
};

const splitsFit: Check = (s, report) => {
  const roles = Object.keys(s.roles);
  const splits: [readonly string[], Readonly<Record<string, number>>][] = [
    [['work', 'requests', 'split'], s.work.requests.split],
    [['work', 'paperwork', 'split'], s.work.paperwork.split],
    [['work', 'investment', 'split'], s.work.investment.split],
    [['work', 'onboarding', 'split'], s.work.onboarding.split],
    ...Object.entries(s.work.calendar).map(([id, a]): [readonly string[], Readonly<Record<string, number>>] => [
      ['work', 'calendar', id, 'split'],
      a.split,
    ]),
    ...moreSplits(s),
  ];
  for (const [path, split] of splits) {
    for (const role of Object.keys(split)) {
      if (!roles.includes(role))
        report([...path, role], `expected the id of a role, got "${role}". ${wayOut(role, roles)}`);
      else if (s.roles[role].ownsClients)
        report(
          [...path, role],
          `expected a role without clients of its own, got "${role}". What is split to nobody is the advisor's already: leave it out.`,
        );
    }
    const sum = Object.values(split).reduce((a, b) => a + b, 0);
    if (sum > 1 + 1e-9)
      report(path, `expected shares that add up to at most 1, got ${Number(sum.toPrecision(6))}. Lower some of them.`);
  }
  const total = Object.values(s.work.calendar).reduce((a, b) => a + middle(b.share), 0);
  if (Object.keys(s.work.calendar).length > 0 && Math.abs(total - 1) > 1e-6)
    report(
      ['work', 'calendar'],
      `expected activities whose shares add up to 1, got ${Number(total.toPrecision(6))}. Raise or lower a share.`,
    );
};

const sharesOfRevenue: Check = (s, report) => {
  for (const [id, cost] of Object.entries(s.costs)) {
    if (cost.per === 'revenue' && cost.once)
      report(
        ['costs', id, 'once'],
        'expected false for a share of revenue, got true. Write an amount per firm, or leave once out.',
      );
    if (cost.per === 'revenue' && middle(cost.amount) > 1)
      report(
        ['costs', id, 'amount'],
        `expected a share of revenue from 0 to 1, got ${middle(cost.amount)}. Write 0.02 for two percent, or another per.`,
      );
  }
};

const floorUnderMean: Check = (s, report) => {
  const [mean, floor] = [middle(s.book.aum.mean), middle(s.book.aum.floor)];
  if (floor > mean)
    report(
      ['book', 'aum', 'floor'],
      `expected at most the mean of ${mean}, got ${floor}. Lower the floor or raise the mean.`,
    );
};

/** Mistakes that no single key shows. */
export const crossChecks: readonly Check[] = [
  tiersInOrder,
  idsDiffer,
  rolesKnown,
  splitsFit,
  ...feeChecks,
  sharesOfRevenue,
  floorUnderMean,
  ...newcomerChecks,
  ...policyChecks,
  ...changeChecks,
  ...channelChecks,
  ...clientChecks,
  ...workChecks,
  ...loanChecks,
  ...officeChecks,
  ...marketChecks,
  ...introductionChecks,
  ...tierChecks,
  ...segmentChecks,
  ...correlationChecks,
  ...goalChecks,
];
