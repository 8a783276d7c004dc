import { DELEGATE, FIRM_PURPOSES, KIND, KINDS, ORIGIN_PURPOSES, ROLE, SEAT, TIER } from '../plan/layout.ts';
import { purposeKey } from '../random/purposeKey.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type Cell, input, middleOf, type Rows, row } from './cell.ts';
import { scheduleOf } from './feeTables.ts';
import { type LawCells, lawOf } from './lawCells.ts';
import type { Names, SeatPlan } from './names.ts';
import { purchaseIds } from './purchaseTables.ts';

export const tierRows = (s: Scenario, names: Names): Rows =>
  names.tiers.map((id) =>
    row(TIER, {
      threshold: input(`tiers.${id}.from`, s.tiers[id].from),
      hazard: input(`tiers.${id}.departures`, s.tiers[id].departures),
      hours: input(`tiers.${id}.hours`, s.tiers[id].hours),
      requests: input(`tiers.${id}.requests`, s.tiers[id].requests),
      reviews: input(`tiers.${id}.reviews`, s.tiers[id].reviews),
      schedule: scheduleOf(s, id),
    }),
  );

/** What a role that keeps no clients takes over, as shares of an activity's hours; the rest is the advisor's. */
export const roleRows = (s: Scenario, names: Names): Rows =>
  names.roles.map((id) => {
    const role = s.roles[id];
    const share = (split: Readonly<Record<string, number>>) => split[id] ?? 0;
    const calendar = Object.values(s.work.calendar).reduce((sum, a) => sum + middleOf(a.share) * share(a.split), 0);
    return row(ROLE, {
      ownsClients: Number(role.ownsClients),
      servesClients: Number(role.servesClients),
      direct: Number(role.direct),
      requests: share(s.work.requests.split),
      paperwork: share(s.work.paperwork.split),
      investment: share(s.work.investment.split),
      onboarding: share(s.work.onboarding.split),
      calendar,
      efficiency: input(`roles.${id}.efficiency`, role.ownsClients ? undefined : role.efficiency, 1),
      turnover: input(`roles.${id}.turnover`, everLeaves(names, id) ? role.turnover : undefined),
      businessDevelopment: input(
        `roles.${id}.businessDevelopment`,
        role.ownsClients ? role.businessDevelopment : undefined,
      ),
      overheadShare: input(`roles.${id}.overhead`, role.overhead),
    });
  });

/** Owners stay, until a policy says otherwise. */
const everLeaves = (names: Names, role: string): boolean =>
  names.seats.some((seat) => seat.role === role && !seat.owner);

/** A seat without a cap of its own has the firm's. */
const OF_FIRM = -1;

export const seatRows = (s: Scenario, names: Names, lawCells: LawCells): Rows =>
  names.seats.map((seat) => {
    const role = s.roles[seat.role];
    const key = (what: string) => purposeKey(`people.${seat.id}/${what}`);
    const recruits = !seat.opening || !seat.owner;
    const [recruitLaw, recruitA, recruitB, recruitC] = lawCells(lawOf(seat.recruiting ?? role.recruiting));
    const [recruit, turnover] = [key('recruit'), key('turnover')];
    return row(SEAT, {
      role: names.roles.indexOf(seat.role),
      opening: Number(seat.opening),
      hoursPerYear: seatInput(seat, 'hoursPerYear', role.hoursPerYear),
      fte: seat.hoursPerYear === undefined ? 1 : middleOf(seat.hoursPerYear) / middleOf(role.hoursPerYear),
      pay: seatInput(seat, 'pay', role.pay),
      bonus: seatInput(seat, 'bonus', role.bonus),
      owner: Number(seat.owner),
      rampMonths: recruits ? seatInput(seat, 'ramp', role.ramp) : 0,
      recruitingCost: recruits ? input(`roles.${seat.role}.recruitingCost`, role.recruitingCost) : 0,
      replace: Number(seat.replace),
      recruitLaw,
      recruitA,
      recruitB,
      recruitC,
      recruit0: recruit[0],
      recruit1: recruit[1],
      turnover0: turnover[0],
      turnover1: turnover[1],
      team: names.teams.indexOf(seat.team ?? '') + 1,
      cap: input(`${seat.path}.householdCap`, seat.householdCap, OF_FIRM),
      closed: Number(seat.closed === true),
    });
  });

const seatInput = (
  seat: SeatPlan,
  key: 'hoursPerYear' | 'pay' | 'bonus' | 'ramp',
  ofRole: Parameters<typeof input>[1],
): Cell =>
  seat[key] === undefined ? input(`roles.${seat.role}.${key}`, ofRole) : input(`${seat.path}.${key}`, seat[key]);

export const delegateRows = (s: Scenario, names: Names): Rows =>
  names.roles.flatMap((id, from) =>
    s.roles[id].delegate
      .filter((to) => names.roles.includes(to) && !s.roles[to].ownsClients)
      .map((to) => row(DELEGATE, { from, to: names.roles.indexOf(to) })),
  );

export const kindRows = (s: Scenario): Rows => {
  const shares: Partial<Record<(typeof KINDS)[number], Cell>> = {
    requests: input('work.requests.delegable', s.work.requests.delegable),
    operations: input('work.operationsDelegable', s.work.operationsDelegable),
    onboarding: input('work.onboarding.delegable', s.work.onboarding.delegable),
    calendar: input('work.calendarDelegable', s.work.calendarDelegable),
  };
  return KINDS.map((kind) => row(KIND, { delegable: shares[kind] ?? 0 }));
};

/** Stream keys: of the firm, of the book, each channel and each purchase by purpose, and of each advisor's requests. */
export const streamRows = () => FIRM_PURPOSES.map((purpose) => purposeKey(`firm/${purpose}`));
export const originRows = (s: Scenario, names: Names) =>
  ['book', ...names.channels.map((id) => `channels.${id}`), ...purchaseIds(s).map((id) => `policies.${id}/bought`)].map(
    (origin) => ORIGIN_PURPOSES.flatMap((purpose) => [...purposeKey(`${origin}/${purpose}`)]),
  );
export const requestStreamRows = (names: Names) =>
  names.seats.slice(0, names.dimensions.advisors).map((seat) => purposeKey(`people.${seat.id}/requests`));
