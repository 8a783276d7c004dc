import { floats } from '../math/floats.ts';
import { ints } from '../math/ints.ts';
import { log } from '../math/log.ts';
import { GENERAL, ROLE, SEAT } from '../plan/layout.ts';
import { exponential } from '../random/exponential.ts';
import { lawQuantile } from '../random/law.ts';
import { uniform } from '../random/mix.ts';
import type { Arena } from './arena.ts';
import { makeBookTransfer } from './bookTransfer.ts';
import { clear } from './clear.ts';
import { makeProductivity } from './productivity.ts';
import { STATE } from './state.ts';
import type { Workplace } from './workplace.ts';

const NOT_YET = 1 << 28;

/**
 * Step 2: people arrive after their recruiting time and ramp up in a straight line, staff leave at their role's turnover
 * and a successor is looked for at once.
 */
export const makePeople = (a: Arena, workplace: Workplace) => {
  const {
    numbers: n,
    state,
    startMonth,
    present,
    searching,
    stints,
    staffClock,
    staffKeys,
    seatsOf,
    takesOver,
    available,
    overhead,
    staffHazard,
    seatsAt,
  } = a;
  const transfer = makeBookTransfer(a);
  const productivityOf = a.once(makeProductivity);
  const seats = a.table('seats');
  const roles = a.table('roles');
  const g = a.table('general').at;
  const seat = (s: number, field: number): number => n[seats.at + s * seats.cols + field];
  const role = (r: number, field: number): number => n[roles.at + r * roles.cols + field];
  let teams = 0;
  for (let s = 0; s < a.seats; s++) teams = Math.max(teams, n[seats.at + s * seats.cols + SEAT.team]);
  const coordination = floats(1 + teams);
  const leaves = (s: number): boolean => seat(s, SEAT.owner) === 0;

  /** 1 when hours have to be worked out anew, and the workplace for which they were. */
  const stale = ints(1);
  const hoursAt = floats(1);

  const search = (s: number, month: number): void => {
    const at = seats.at + s * seats.cols;
    const u = uniform(staffKeys[4 * s], staffKeys[4 * s + 1], stints[s], 0);
    const months = lawQuantile(
      u,
      n[at + SEAT.recruitLaw],
      n[at + SEAT.recruitA],
      n[at + SEAT.recruitB],
      n[at + SEAT.recruitC],
      n,
    );
    searching[s] = 1;
    startMonth[s] = month + Math.max(0, Math.floor(months + 0.5));
  };

  const settle = (s: number): void => {
    stale[0] = 1;
    present[s] = 1;
    searching[s] = 0;
    staffClock[s] = exponential(uniform(staffKeys[4 * s + 2], staffKeys[4 * s + 3], stints[s], 0));
    stints[s] += 1;
  };

  const arrive = (s: number): void => {
    settle(s);
    state[STATE.recruitingCost] += seat(s, SEAT.recruitingCost) * seat(s, SEAT.pay);
    const r = seat(s, SEAT.role);
    if (a.hired[r] === 0 && seat(s, SEAT.opening) === 0) a.hired[r] = state[STATE.month];
  };

  const leave = (s: number, month: number): void => {
    staffClock[s] -= staffHazard[a.roleOf(s)];
    if (staffClock[s] > 0) return;
    end(s);
    if (seat(s, SEAT.replace) === 1) search(s, month);
  };

  const seasons = a.table('seasons');
  /** Hours of this month over a twelfth of the year's; the opening looks at an average month. */
  const seasonOf = (r: number): number =>
    seasons.rows > 0 && state[STATE.month] > 0 ? n[seasons.at + r * seasons.cols + state[STATE.calendarMonth] - 1] : 1;

  /** Coordination hours of the month for one advisor among so many people. */
  const coordinationOf = (people: number): number => {
    const beyond = people / n[g + GENERAL.coordinationSeats];
    return beyond > 1 ? (n[g + GENERAL.coordinationHours] * log(beyond)) / 12 : 0;
  };

  /** Coordination by team; the first is of who works with everybody. */
  const coordinate = (): void => {
    clear(coordination);
    for (let s = 0; s < a.seats; s++) if (present[s] === 1) coordination[seat(s, SEAT.team)] += 1;
    const everywhere = coordination[0];
    let people = everywhere;
    for (let k = 1; k < coordination.length; k++) {
      people += coordination[k];
      coordination[k] = coordinationOf(coordination[k] + everywhere);
    }
    coordination[0] = coordinationOf(people);
  };

  /** Which desks there are to look at this month. Projects may lie at those of advisors who are still to come. */
  const openDesks = (): void => {
    const { begun, count, used, queues } = a.desks;
    let advisors = a.advisors;
    const projects = state[STATE.introduced] > 0 || state[STATE.projects] > 0;
    if (!projects) while (advisors > 0 && stints[advisors - 1] === 0) advisors--;
    begun[0] = advisors;
    let desks = 0;
    for (let v = 0; v < advisors; v++) used[desks++] = v;
    for (let p = 0; p < a.pools; p++) {
      queues[a.advisors + p] = advisors;
      if (seatsOf[a.owning + p] > 0) used[desks++] = a.advisors + p;
    }
    count[0] = desks;
  };

  /** Everybody at work, together. */
  const muster = (): void => {
    let people = 0;
    let fte = 0;
    for (let s = 0; s < a.seats; s++) {
      people += present[s];
      if (present[s] === 1) fte += seat(s, SEAT.fte);
    }
    let advisors = 0;
    let pay = 0;
    let hours = 0;
    for (let v = 0; v < a.advisors; v++) {
      if (present[v] === 0) continue;
      advisors += 1;
      pay += seat(v, SEAT.pay);
      hours += seat(v, SEAT.hoursPerYear);
    }
    state[STATE.people] = people;
    state[STATE.fte] = fte;
    state[STATE.advisorsThere] = advisors;
    state[STATE.advisorPay] = pay;
    state[STATE.advisorHours] = hours;
  };

  /** Hours of the month by centre: each advisor, then each pool. */
  const staff = (): void => {
    clear(available);
    clear(overhead);
    clear(seatsOf);
    clear(seatsAt);
    clear(takesOver);
    coordinate();
    let ramping = 0;
    for (let s = 0; s < a.seats; s++) {
      if (present[s] === 0) continue;
      const r = seat(s, SEAT.role);
      const productivity = productivityOf(s);
      if (productivity < 1) ramping += 1;
      const hours = (seat(s, SEAT.hoursPerYear) / 12) * productivity * seasonOf(r);
      const centre = s < a.advisors ? s : a.advisors + r - a.owning;
      available[centre] += hours + workplace.won(hours, seat(s, SEAT.fte) * productivity * seasonOf(r));
      overhead[centre] += hours * role(r, ROLE.overheadShare) + (s < a.advisors ? coordination[seat(s, SEAT.team)] : 0);
      seatsOf[r] += 1;
      seatsAt[centre] += 1;
      takesOver[r] = Math.min(1, takesOver[r] + productivity);
    }
    state[STATE.ramping] = ramping;
    stale[0] = ramping > 0 ? 1 : 0;
    hoursAt[0] = state[STATE.workplace];
    muster();
    openDesks();
  };

  /** Whether hours are those of last month: the same people past their ramp, at the same place, and nothing else that moves. */
  const isStill = (): boolean =>
    stale[0] === 0 &&
    seasons.rows === 0 &&
    state[STATE.introduced] === 0 &&
    state[STATE.projects] === 0 &&
    state[STATE.workplace] === hoursAt[0];

  /** What follows from numbers that a policy may change. */
  const renew = (): void => {
    stale[0] = 1;
    for (let r = 0; r < a.roles; r++) staffHazard[r] = -log(1 - role(r, ROLE.turnover)) / 12;
  };

  /** Nobody holds the seat from now on, and nobody is looked for; an advisor's book goes to `successor` (-1: by hours to spare). */
  const end = (s: number, successor = -1): void => {
    const was = present[s];
    stale[0] = 1;
    present[s] = 0;
    searching[s] = 0;
    startMonth[s] = NOT_YET;
    if (was === 1 && s < a.advisors) transfer(s, heir(successor), n[g + GENERAL.leavingRisk]);
  };
  /** A named successor who is not there takes nothing over. */
  const heir = (successor: number): number => (successor >= 0 && present[successor] === 1 ? successor : -1);

  /** Somebody of the firm takes the seat at once. */
  const begin = (s: number): void => {
    settle(s);
    startMonth[s] = state[STATE.month];
  };

  const open = (): void => {
    for (let s = 0; s < a.seats; s++) {
      stints[s] = 0;
      searching[s] = 0;
      present[s] = 0;
      startMonth[s] = seat(s, SEAT.opening) === 1 ? 0 : NOT_YET;
      if (seat(s, SEAT.opening) === 1) settle(s);
    }
    a.hired.fill(0);
    renew();
    staff();
  };

  const month = (): void => {
    const t = state[STATE.month];
    state[STATE.recruitingCost] = 0;
    for (let s = 0; s < a.seats; s++) {
      if (present[s] === 1 && leaves(s)) leave(s, t);
      if (searching[s] === 1 && t >= startMonth[s]) arrive(s);
    }
    let open = 0;
    for (let s = 0; s < a.seats; s++) open += searching[s];
    state[STATE.searches] = open;
    if (!isStill()) staff();
  };

  return { open, renew, month, search, end, begin };
};
