import { listIds } from '../listIds.ts';
import { nearest } from '../nearest.ts';
import type { Scenario } from '../scenario.ts';
import { seatIds } from '../seatIds.ts';
import type { Report } from '../withChecks.ts';

type Check = (s: Scenario, report: Report) => void;

/** Ids of all seats that keep a book, today's and those that policies fill. */
const advisorIds = (s: Scenario): string[] => [
  ...Object.entries(s.people).flatMap(([id, { role, count }]) =>
    s.roles[role]?.ownsClients ? seatIds(id, count) : [],
  ),
  ...Object.entries(s.policies).flatMap(([id, { hire, times }]) =>
    hire !== undefined && s.roles[hire.role]?.ownsClients ? seatIds(hire.seat ?? id, times) : [],
  ),
];

/** Actions that speak of one advisor's clients. */
const OF_A_SEAT = ['unsettle', 'close', 'reopen', 'capHouseholds'] as const;

const seatsKeepBooks: Check = (s, report) => {
  const ids = advisorIds(s);
  for (const [id, policy, action] of Object.entries(s.policies).flatMap(([id, policy]) =>
    OF_A_SEAT.map((action) => [id, policy, action] as const),
  )) {
    const seat = policy[action]?.seat;
    if (seat === undefined || ids.includes(seat)) continue;
    const near = nearest(seat, ids);
    report(
      ['policies', id, action, 'seat'],
      `expected the id of a seat that keeps clients, got "${seat}". ${near === undefined ? `Known ones: ${listIds(ids)}.` : `Did you mean ${near}?`}`,
    );
  }
};

const tiersKnown: Check = (s, report) => {
  const tiers = Object.keys(s.tiers);
  const ask = (tier: string, path: readonly string[]) => {
    if (tiers.includes(tier)) return;
    const near = nearest(tier, tiers);
    const wayOut = near === undefined ? `Known tiers: ${listIds(tiers)}.` : `Did you mean ${near}?`;
    report(path, `expected the id of a tier, got "${tier}". ${wayOut}`);
  };
  for (const [id, { referOut, graduate, resegment }] of Object.entries(s.policies)) {
    if (referOut?.tier !== undefined) ask(referOut.tier, ['policies', id, 'referOut', 'tier']);
    if (graduate?.tier !== undefined) ask(graduate.tier, ['policies', id, 'graduate', 'tier']);
    if (referOut !== undefined && referOut.tier === undefined && referOut.below === undefined)
      report(
        ['policies', id, 'referOut'],
        'expected a tier or an AUM, got neither: that would part with every client. Write tier: silver, or below: 250k.',
      );
    for (const key of ['from', 'hours'] as const)
      for (const tier of Object.keys(resegment?.[key] ?? {})) ask(tier, ['policies', id, 'resegment', key, tier]);
  }
};

const middle = (q: { kind: string; value?: number; median?: number } | undefined): number | undefined =>
  q?.value ?? q?.median;

/** After new thresholds the tiers still stand from the highest down, the last one at 0. */
const newThresholdsInOrder: Check = (s, report) => {
  const tiers = Object.keys(s.tiers);
  for (const [id, { resegment }] of Object.entries(s.policies)) {
    if (resegment === undefined) continue;
    const from = tiers.map((tier) => middle(resegment.from[tier]) ?? middle(s.tiers[tier].from) ?? 0);
    from.forEach((threshold, i) => {
      if (i > 0 && threshold >= from[i - 1])
        report(
          ['policies', id, 'resegment', 'from'],
          `expected less than the ${from[i - 1]} of ${tiers[i - 1]} for ${tiers[i]}, got ${threshold}. List thresholds that fall from tier to tier.`,
        );
    });
    if (from.length > 0 && from[from.length - 1] !== 0)
      report(
        ['policies', id, 'resegment', 'from', tiers[tiers.length - 1]],
        `expected 0 for the last tier, got ${from[from.length - 1]}. Every household must belong to a tier.`,
      );
  }
};

/** Money spent on clients whom nobody will take. */
const closedAndMarketing: Check = (s, report) => {
  const policies = Object.values(s.policies);
  const opens = policies.some(
    ({ reopen, hire }) => reopen !== undefined || (hire !== undefined && s.roles[hire.role]?.ownsClients),
  );
  const advisors = Object.values(s.people).filter(({ role }) => s.roles[role]?.ownsClients);
  const closed = s.capacity.closed || (advisors.length > 0 && advisors.every((seat) => seat.closed));
  if (!closed || opens) return;
  for (const [id, { kind, spendMonthly }] of Object.entries(s.channels))
    if (kind === 'paid' && (middle(spendMonthly) ?? 0) > 0)
      report(
        ['channels', id, 'spendMonthly'],
        `expected no marketing while nobody takes new households, got ${middle(spendMonthly)} a month. Leave the channel out, or open an advisor.`,
      );
};

/** Mistakes about clients that no single key shows. */
export const clientChecks: readonly Check[] = [seatsKeepBooks, tiersKnown, newThresholdsInOrder, closedAndMarketing];
