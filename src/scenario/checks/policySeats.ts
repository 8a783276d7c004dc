import { listIds } from '../listIds.ts';
import { monthNumber } from '../month.ts';
import { nearest } from '../nearest.ts';
import type { Scenario } from '../scenario.ts';
import { seatIds } from '../seatIds.ts';
import type { Report } from '../withChecks.ts';

type Check = (s: Scenario, report: Report) => void;
type Path = readonly string[];

/** Every seat that ever is, with its role and the month of a dated decision that makes it. */
const everySeat = (s: Scenario): Map<string, { readonly role: string; readonly from: number }> => {
  const seats = new Map<string, { role: string; from: number }>();
  for (const [id, { role, count }] of Object.entries(s.people))
    for (const seat of seatIds(id, count)) seats.set(seat, { role, from: 0 });
  for (const [id, { at, hire, promote, times }] of Object.entries(s.policies)) {
    const from = at === undefined ? 0 : monthNumber(at, s.start);
    if (hire !== undefined)
      for (const seat of seatIds(hire.seat ?? id, times)) seats.set(seat, { role: hire.role, from });
    if (promote !== undefined) seats.set(promote.as ?? id, { role: promote.to, from });
  }
  return seats;
};

/** Seats that policies name: who leaves, retires, moves up, takes over, is given a book or works or earns otherwise. */
const named = (s: Scenario): { readonly seat: string; readonly path: Path; readonly keeps?: boolean }[] =>
  Object.entries(s.policies).flatMap(([id, { letGo, retire, promote, buyBook, changeHours, changePay }]) => {
    const at = (...keys: string[]): Path => ['policies', id, ...keys];
    return [
      ...(letGo === undefined ? [] : [{ seat: letGo.seat, path: at('letGo', 'seat') }]),
      ...(retire === undefined ? [] : [{ seat: retire.seat, path: at('retire', 'seat'), keeps: true }]),
      ...(retire?.successor === undefined
        ? []
        : [{ seat: retire.successor, path: at('retire', 'successor'), keeps: true }]),
      ...(promote === undefined ? [] : [{ seat: promote.seat, path: at('promote', 'seat'), keeps: false }]),
      ...(changeHours?.seat === undefined ? [] : [{ seat: changeHours.seat, path: at('changeHours', 'seat') }]),
      ...(changePay?.seat === undefined ? [] : [{ seat: changePay.seat, path: at('changePay', 'seat') }]),
      ...(buyBook?.seat === undefined ? [] : [{ seat: buyBook.seat, path: at('buyBook', 'seat'), keeps: true }]),
    ];
  });

const seatsKnown: Check = (s, report) => {
  const seats = everySeat(s);
  for (const { seat, path, keeps } of named(s)) {
    const found = seats.get(seat);
    if (found === undefined) {
      const near = nearest(seat, [...seats.keys()]);
      const wayOut = near === undefined ? `Known seats: ${listIds([...seats.keys()])}.` : `Did you mean ${near}?`;
      report(path, `expected the id of a seat, got "${seat}". ${wayOut}`);
      continue;
    }
    const owns = s.roles[found.role]?.ownsClients;
    if (keeps === undefined || owns === undefined || owns === keeps) continue;
    report(
      path,
      keeps
        ? `expected the seat of an advisor, who keeps clients, got "${seat}". Name another seat, or write letGo: { seat: ${seat} }.`
        : `expected a seat without clients of its own, got "${seat}". Name another seat.`,
    );
  }
};

/** Nobody goes before they come, and nobody is hired and let go in one month. */
const comeBeforeGoing: Check = (s, report) => {
  const seats = everySeat(s);
  for (const { seat, path } of named(s)) {
    const at = s.policies[path[1]].at;
    const from = seats.get(seat)?.from ?? 0;
    if (at === undefined || from === 0 || monthNumber(at, s.start) > from) continue;
    report(
      path,
      `expected somebody who is there by month ${monthNumber(at, s.start)}, got "${seat}", who is decided on in month ${from}. Let it happen later, or leave one of the two out.`,
    );
  }
};

/** One seat goes once a month: let go and promoted at once is a contradiction. */
const goOnce: Check = (s, report) => {
  const gone = new Map<string, string>();
  for (const [id, { at, letGo, retire, promote }] of Object.entries(s.policies)) {
    const words = { letGo, retire, promote };
    for (const key of ['letGo', 'retire', 'promote'] as const) {
      const seat = words[key]?.seat;
      if (seat === undefined || at === undefined) continue;
      const place = `${seat} ${monthNumber(at, s.start)}`;
      const other = gone.get(place);
      if (other !== undefined)
        report(
          ['policies', id, key, 'seat'],
          `expected one decision about "${seat}" in a month, got another in ${other}. Leave one of the two out.`,
        );
      gone.set(place, `policies.${id}.${key}`);
    }
    if (retire !== undefined && retire.successor === retire.seat)
      report(
        ['policies', id, 'retire', 'successor'],
        `expected another seat, got "${retire.seat}" itself. Name who takes over.`,
      );
  }
};

export const policySeatChecks: readonly Check[] = [seatsKnown, comeBeforeGoing, goOnce];
