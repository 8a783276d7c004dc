import { floats } from '../math/floats.ts';
import { ints } from '../math/ints.ts';
import { KINDS, LONGEST, SCHEDULE, SEAT, type TableName, tableOf } from '../plan/layout.ts';
import { type Dimensions, signalLayout } from '../plan/signals.ts';
import { makeDesks } from './desks.ts';
import { FORCE_SIZE } from './force.ts';
import { CONSTANT_COUNT, STATE_SIZE } from './state.ts';

/** How many households and prospects the arrays of an arena hold at once. */
export type Room = { readonly households: number; readonly prospects: number };

/** Months before the start that the opening pipeline reaches back: longer cycles are beyond any table. */
export const OLDEST_PROSPECT = 60;

/** Months of the longest run that a scenario may ask for. */
export const LONGEST_RUN = 480;

export const WINDOW = 3; // months that calendar punctuality and assignment look back on

const dimensionsOf = (numbers: Float64Array): Dimensions & { owning: number } => {
  const roles = tableOf(numbers, 'roles');
  const seats = tableOf(numbers, 'seats');
  const owns = (role: number) => numbers[roles.at + role * roles.cols] === 1;
  let advisors = 0;
  for (let s = 0; s < seats.rows; s++) if (owns(numbers[seats.at + s * seats.cols])) advisors++;
  let owning = 0;
  for (let r = 0; r < roles.rows; r++) if (owns(r)) owning++;
  return {
    tiers: tableOf(numbers, 'tiers').rows,
    roles: roles.rows,
    seats: seats.rows,
    advisors,
    channels: tableOf(numbers, 'channels').rows,
    segments: tableOf(numbers, 'segments').rows,
    owning,
  };
};

const households = (room: number) => ({
  /** Where it stands in `line`, and in which drawer: see `makeLine`. */
  place: ints(room),
  drawer: ints(room),
  /** Own hazard a month, before what is common to the advisor's book. */
  rate: floats(room),
  /** What was left of its clock when the advisor's `exposure` was `since`: see `makeClocks`. */
  clock: floats(room),
  since: floats(room),
  /** Own part of the hazard of ending by death, at month 0. */
  frailty: floats(room),
  /** Retainer a month, as billed ahead. */
  retainer: floats(room),
  requestFactor: floats(room),
  /** Age of the older principal at month 0. */
  age: floats(room),
  joinedMonth: ints(room),
  deathMonth: ints(room),
  /** Next anniversary at which anything changes. */
  nextAnniversary: ints(room),
  /** Months whose hazard is `unrest` times the usual (else 1 times) end with this one, after a lowered tier. */
  unrestEnd: ints(room),
  unrest: floats(room),
  /** Hazard a month beside the usual one, to this month: the book has changed hands. */
  riskEnd: ints(room),
  risk: floats(room),
  origin: ints(room),
  entity: ints(room),
  tier: ints(room),
  /** Row of its segment, -1 for none. */
  segment: ints(room),
  advisor: ints(room),
  band: ints(room),
  generation: ints(room),
  couple: ints(room),
});

/** What every month looks at, of each household, by place in the line; a place more than there is room for, to set aside. */
const line = (room: number) => ({
  /** Row of the household. */
  who: ints(room + 1),
  aum: floats(room + 1),
  /** Net flow a month as a share of AUM. */
  flow: floats(room + 1),
  /** The advisor's `exposure` at which it leaves. */
  leavesAt: floats(room + 1),
  /** The earliest of anniversary, death and the end of unrest. */
  nextDate: ints(room + 1),
  /** Fees owed since the last bill; below zero, what is paid ahead. */
  accrued: floats(room + 1),
  /** The same as of its row. */
  advisor: ints(room + 1),
});

/** Most slots of a fee schedule: its brackets and the minimum. */
const widestSchedule = (numbers: Float64Array): number => {
  const { at, rows, cols } = tableOf(numbers, 'schedules');
  let most = 0;
  for (let s = 0; s < rows; s++) most = Math.max(most, numbers[at + s * cols + SCHEDULE.count]);
  return most + 1;
};

const prospects = (room: number) => ({
  channel: ints(room),
  entity: ints(room),
  cycle: ints(room),
  progress: ints(room),
  /** Advisor hours a month. */
  hours: floats(room),
});

/** All arrays of an arena. */
const makeMemory = (plan: Float64Array, room: Room) => {
  const numbers = plan.slice();
  const d = dimensionsOf(numbers);
  const table = (name: TableName) => tableOf(numbers, name);
  const pools = d.roles - d.owning;
  /** Queues of an advisor's work: the advisor's own hands, then each pool. */
  const stride = 1 + pools;
  const queues = d.advisors * stride;
  const centres = d.advisors + pools;
  const origins = table('origins').rows;
  const signals = signalLayout(d);
  const introductions = table('introductions').rows;
  const seats = table('seats');
  const seatRoles = ints(d.seats, (s) => numbers[seats.at + s * seats.cols + SEAT.role]);
  const roleOf = (seat: number): number => seatRoles[seat];
  /** Drawers of the line for each tier: one for each slot of a fee schedule. */
  const span = widestSchedule(numbers);
  let openingAdvisors = 0;
  while (openingAdvisors < d.advisors && numbers[seats.at + openingAdvisors * seats.cols + SEAT.opening] === 1)
    openingAdvisors++;
  return {
    /** The plan as it was given: what a policy changed is taken back from here. */
    original: plan.slice(),
    numbers,
    table,
    roleOf,
    openingAdvisors,
    ...d,
    pools,
    stride,
    queues,
    centres,
    desks: makeDesks({ advisors: d.advisors, owning: d.owning, pools, stride, roleOf }),
    room,
    state: floats(STATE_SIZE),
    /** What cannot be worked out in this trial: see `faultCode`, 0 for nothing. */
    fault: ints(1),
    signal: signals,
    signals: floats(signals.size),
    home: households(room.households),
    line: line(room.households),
    span,
    /** Per drawer: its first place in the line; at the end, how many households are filed. */
    firstPlace: ints(d.tiers * span + 1),
    prospect: prospects(room.prospects),
    /** Who left this month, one behind the other: origin, entity and why (`PARTING`). Nothing of the simulation reads it. */
    partings: ints(3 * room.households),
    /** Stream keys of the trial: two words for each origin and purpose, of the firm, of advisors' requests. */
    originKeys: ints(origins * table('origins').cols),
    firmKeys: ints(2 * table('streams').rows),
    requestKeys: ints(2 * d.advisors),
    /** Per tier: hazard a month by stage of tenure (first, middle, late). */
    tierRate: floats(3 * d.tiers),
    /** Log return that shocks of policies add to each month, counted from 1. */
    shocks: floats(LONGEST + 1),
    /** Factor of prices a month by year of the simulation; the last goes on. */
    priceFactors: floats(Math.max(1, table('inflation').rows)),
    onboarding: floats(12),
    flowMeans: floats(4),
    constants: floats(CONSTANT_COUNT),
    /** Per channel and months 1..: chance that a cycle is shorter. */
    cycleShorter: floats(d.channels * (OLDEST_PROSPECT + 1)),
    /** Per channel: median and spread of the cycle that the table is made for. */
    cycleOf: floats(2 * d.channels).fill(Number.NaN),
    /** Per role: hazard of leaving a month. */
    staffHazard: floats(d.roles),
    /** Per tier: AUM and revenue of the month. */
    tierAum: floats(d.tiers),
    tierRevenue: floats(d.tiers),
    /** Per tier: fees for the plans of this month's joiners. */
    tierPlanning: floats(d.tiers),
    /** Per advisor and tier. */
    counts: floats(d.advisors * d.tiers),
    requestSum: floats(d.advisors * d.tiers),
    calendarSum: floats(d.advisors * d.tiers),
    /** Own hazards of leaving a month; by tier, and singles or couples, own parts of the hazard of ending by death. */
    hazardSum: floats(d.advisors * d.tiers),
    frailtySum: floats(2 * d.tiers),
    /** Per advisor. */
    book: floats(d.advisors),
    onboardingSum: floats(d.advisors),
    /** Per advisor and tier: what those who joined this month add to the calendar. */
    freshCalendar: floats(d.advisors * d.tiers),
    /** Onboarding and calendar hours given up this month. */
    missed: floats(d.advisors),
    /** Per advisor: households of the first year by month of joining. */
    cohorts: floats(d.advisors * 12),
    common: floats(d.advisors),
    /** Sum of `common` over the months so far. */
    exposure: floats(d.advisors),
    quality: floats(d.advisors),
    /** Per advisor and month: what the firm did lately makes of the hazard of leaving. */
    experience: floats(d.advisors * (LONGEST_RUN + 1)),
    chasers: floats(d.advisors),
    requestCount: floats(d.advisors),
    businessDevelopment: floats(d.advisors),
    assigned: floats(d.advisors),
    punctual: floats(d.advisors * 2 * WINDOW),
    recentArising: floats(d.advisors * WINDOW),
    /** Per centre. */
    available: floats(centres),
    overhead: floats(centres),
    arisingOf: floats(centres),
    smoothOf: floats(centres),
    rho: floats(centres),
    left: floats(centres),
    /** 1 where some of the month's work was left waiting. */
    behind: ints(centres),
    /** Per queue and kind. */
    arising: floats(queues * KINDS.length),
    waiting: floats(queues * KINDS.length),
    delivered: floats(queues * KINDS.length),
    /** Hours taken off a queue by relief, in the owner's hours. */
    relieved: floats(queues * KINDS.length),
    /** Hours spent by a centre on relieving others, by kind. */
    relieving: floats(centres * KINDS.length),
    /** Per row of the calendar: mean weight of a month. */
    evenly: floats(table('calendar').rows),
    /** Per centre and kind: hours kept for it before requests are answered. */
    kept: floats(centres * KINDS.length),
    /** Per introduction: month of the decision, first month in which it works, hours still to do, who does them (0 the
     * advisors, then the pools), how alive it is, and its strength this month. */
    decided: ints(introductions),
    worksFrom: ints(introductions),
    owed: floats(introductions),
    doer: ints(introductions),
    level: floats(introductions),
    strength: floats(introductions),
    /** Project hours decided and not arisen yet, by who does them. */
    newProjects: floats(1 + pools),
    /** Per centre and kind: factor of hours; per kind: part more that may be passed on; of the firm. */
    effort: floats(centres * KINDS.length).fill(1),
    mayPass: floats(KINDS.length),
    force: floats(FORCE_SIZE).fill(1),
    /** Per centre: seats at work. */
    seatsAt: floats(centres),
    smoothCalendar: floats(queues),
    /** Per queue: onboarding and calendar hours not done, by months late (0 is due this month). */
    aged: floats(queues * 8),
    /** Request hours of an advisor passed on to each pool this month. */
    passedOn: floats(d.advisors * Math.max(1, pools)),
    /** Per seat: first month at work (0 from the start), whether present, whether searched for, people so far. */
    startMonth: floats(d.seats),
    present: ints(d.seats),
    searching: ints(d.seats),
    stints: ints(d.seats),
    staffClock: floats(d.seats),
    staffKeys: ints(4 * d.seats),
    seatsOf: floats(d.roles),
    /** Per role: part of its share of the work that it can take over; one fully productive seat takes all of it. */
    takesOver: floats(d.roles),
    /** Rings of the last months' utilization: per advisor, role and firm. */
    ring: floats((d.advisors + d.roles) * 12),
    filled: ints(d.advisors + d.roles),
    hired: ints(d.roles),
    /** Per policy: times it was decided, months its condition has held, its last month and its first. */
    fired: ints(table('policies').rows),
    held: ints(table('policies').rows),
    lastFired: ints(table('policies').rows),
    firstFired: ints(table('policies').rows),
    /** The month's costs by what they follow, see SPENT; first and last month of each cost line. */
    spent: floats(9),
    costFrom: floats(table('costs').rows),
    costTo: floats(table('costs').rows),
    /** Per loan: what is owed, the monthly payment, months left. */
    loanBalance: floats(table('loans').rows),
    loanPayment: floats(table('loans').rows),
    loanLeft: floats(table('loans').rows),
    /** Per thing bought: book value, and what a month takes off it. */
    assetNet: floats(table('fixedAssets').rows),
    assetPart: floats(table('fixedAssets').rows),
    /** Per purchase: whether this month's policies ask for it, households bought so far, first month refused. */
    wanted: ints(table('purchases').rows),
    bought: ints(table('purchases').rows),
    firstRefused: ints(table('purchases').rows),
    /** Per advisor: hours of looking through the files of a book bought this month. */
    reviewing: floats(d.advisors),
    /** Where each input stands in its law, 0 to 1. */
    inputDraws: floats(table('inputs').rows),
    eventMonths: new Int16Array(new ArrayBuffer(2 * table('events').rows)), // a buffer of its own, as `floats` have
  };
};

export type Arena = ReturnType<typeof makeMemory> & {
  /**
   * What a factory makes for this arena, made when first asked for and then shared: of closures that are made a second
   * time the compiler no longer takes the arrays for constants, and all of them run slower.
   */
  readonly once: <T>(make: (arena: Arena) => T) => T;
};

/**
 * All memory of one thread's trials: allocated once, reset per trial. `numbers` is the thread's own copy of the plan's,
 * in which the inputs drawn for a trial are written.
 */
export const makeArena = (plan: Float64Array, room: Room): Arena => {
  const made = new Map<(arena: Arena) => unknown, unknown>();
  const once = <T>(make: (arena: Arena) => T): T => {
    if (!made.has(make)) made.set(make, make(arena));
    return made.get(make) as T;
  };
  const arena: Arena = Object.freeze({ ...makeMemory(plan, room), once }); // frozen: its numbers are constants to the compiler
  return arena;
};
