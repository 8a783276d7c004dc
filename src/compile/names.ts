import type { Dimensions } from '../plan/signals.ts';
import type { Quantity } from '../scenario/quantity.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { seatIds } from '../scenario/seatIds.ts';

/** One place to work: filled on the first day, or by a policy. */
export type SeatPlan = {
  readonly id: string;
  readonly label: string;
  readonly role: string;
  readonly path: string;
  readonly owner: boolean;
  readonly opening: boolean;
  /** The policy that hires for it, if it is not an opening one. */
  readonly policy?: string;
  readonly replace: boolean;
  readonly pay?: Quantity | undefined;
  readonly bonus?: Quantity | undefined;
  readonly hoursPerYear?: Quantity | undefined;
  readonly recruiting?: Quantity | undefined;
  readonly ramp?: Quantity | undefined;
  readonly team?: string | undefined;
  readonly householdCap?: Quantity | undefined;
  readonly closed?: boolean;
};

/** Who and what a plan speaks of, in the order in which the tables list them. */
export type Names = {
  readonly tiers: readonly string[];
  readonly roles: readonly string[];
  readonly channels: readonly string[];
  readonly segments: readonly string[];
  /** Seats that keep a book come first, then the others. */
  readonly seats: readonly SeatPlan[];
  readonly teams: readonly string[];
  readonly dimensions: Dimensions;
};

const openingSeats = (s: Scenario): SeatPlan[] =>
  Object.entries(s.people).flatMap(([id, seat]) =>
    seatIds(id, seat.count).map((each, i) => ({
      id: each,
      label: numbered(seat.name ?? id, i, seat.count),
      role: seat.role,
      path: `people.${id}`,
      owner: seat.owner,
      opening: true,
      replace: seat.replace && !seat.owner,
      pay: seat.pay,
      bonus: seat.bonus,
      hoursPerYear: seat.hoursPerYear,
      team: seat.team,
      householdCap: seat.householdCap,
      closed: seat.closed,
    })),
  );

const hiredSeats = (s: Scenario): SeatPlan[] =>
  Object.entries(s.policies).flatMap(([policy, { hire, times }]) =>
    hire === undefined
      ? []
      : seatIds(hire.seat ?? policy, times).map((id, i) => ({
          id,
          label: numbered(hire.name ?? hire.seat ?? policy, i, times),
          role: hire.role,
          path: `policies.${policy}.hire`,
          owner: false,
          opening: false,
          policy,
          replace: hire.replace,
          pay: hire.pay,
          bonus: hire.bonus,
          hoursPerYear: hire.hoursPerYear,
          recruiting: hire.recruiting,
          ramp: hire.ramp,
          team: hire.team,
          householdCap: hire.householdCap,
        })),
  );

const promotedSeats = (s: Scenario): SeatPlan[] =>
  Object.entries(s.policies).flatMap(([policy, { promote }]) =>
    promote === undefined
      ? []
      : [
          {
            id: promote.as ?? policy,
            label: promote.name ?? promote.as ?? policy,
            role: promote.to,
            path: `policies.${policy}.promote`,
            owner: false,
            opening: false,
            replace: false,
            pay: promote.pay,
            ramp: promote.ramp,
          },
        ],
  );

const numbered = (label: string, i: number, count: number): string => (count === 1 ? label : `${label} ${i + 1}`);

/** Roles that nobody ever holds are left out: nothing is split to them. */
export const nameThings = (s: Scenario): Names => {
  const all = [...openingSeats(s), ...hiredSeats(s), ...promotedSeats(s)];
  const owns = (seat: SeatPlan) => s.roles[seat.role].ownsClients;
  const seats = [...all.filter(owns), ...all.filter((seat) => !owns(seat))];
  const held = Object.keys(s.roles).filter((id) => seats.some((seat) => seat.role === id));
  const roles = [...held.filter((id) => s.roles[id].ownsClients), ...held.filter((id) => !s.roles[id].ownsClients)];
  const tiers = Object.keys(s.tiers);
  const channels = Object.keys(s.channels);
  const segments = Object.keys(s.segments);
  return {
    tiers,
    roles,
    channels,
    segments,
    seats,
    teams: [...new Set(seats.flatMap(({ team }) => team ?? []))],
    dimensions: {
      tiers: tiers.length,
      roles: roles.length,
      seats: seats.length,
      advisors: seats.filter(owns).length,
      channels: channels.length,
      segments: segments.length,
    },
  };
};
