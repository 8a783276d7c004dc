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

const seatsKeepBooks: Check = (s, report) => {
  const ids = advisorIds(s);
  for (const [id, { unsettle }] of Object.entries(s.policies)) {
    const seat = unsettle?.seat;
    if (seat === undefined || ids.includes(seat)) continue;
    const near = nearest(seat, ids);
    report(
      ['policies', id, 'unsettle', 'seat'],
      `expected the id of a seat that keeps clients, got "${seat}". ${near === undefined ? `Known ones: ${ids.join(', ')}.` : `Did you mean ${near}?`}`,
    );
  }
};

/** Mistakes about clients that no single key shows. */
export const clientChecks: readonly Check[] = [seatsKeepBooks];
