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
  place: new Int32Array(room),
  drawer: new Int32Array(room),
  /** Own hazard a month, before what is common to the advisor's book. */
  rate: new Float64Array(room),
  /** What was left of its clock when the advisor's `exposure` was `since`: see `makeClocks`. */
  clock: new Float64Array(room),
  since: new Float64Array(room),
  /** Own part of the hazard of ending by death, at month 0. */
  frailty: new Float64Array(room),
  /** Retainer a month, as billed ahead. */
  retainer: new Float64Array(room),
  requestFactor: new Float64Array(room),
  /** Age of the older principal at month 0. */
  age: new Float64Array(room),
  joinedMonth: new Int32Array(room),
  deathMonth: new Int32Array(room),
  /** Next anniversary at which anything changes. */
  nextAnniversary: new Int32Array(room),
  /** Months whose hazard is `unrest` times the usual (else 1 times) end with this one, after a lowered tier. */
  unrestEnd: new Int32Array(room),
  unrest: new Float64Array(room),
  /** Hazard a month beside the usual one, to this month: the book has changed hands. */
  riskEnd: new Int32Array(room),
  risk: new Float64Array(room),
  origin: new Int32Array(room),
  entity: new Int32Array(room),
  tier: new Int32Array(room),
  /** Row of its segment, -1 for none. */
  segment: new Int32Array(room),
  advisor: new Int32Array(room),
  band: new Int32Array(room),
  generation: new Int32Array(room),
  couple: new Int32Array(room),
});

/** What every month looks at, of each household, by place in the line; a place more than there is room for, to set aside. */
const line = (room: number) => ({
  /** Row of the household. */
  who: new Int32Array(room + 1),
  aum: new Float64Array(room + 1),
  /** Net flow a month as a share of AUM. */
  flow: new Float64Array(room + 1),
  /** The advisor's `exposure` at which it leaves. */
  leavesAt: new Float64Array(room + 1),
  /** The earliest of anniversary, death and the end of unrest. */
  nextDate: new Int32Array(room + 1),
  /** Fees owed since the last bill; below zero, what is paid ahead. */
  accrued: new Float64Array(room + 1),
  /** The same as of its row. */
  advisor: new Int32Array(room + 1),
});

/** Most slots of a fee schedule: its brackets and the minimum. */
const widestSchedule = (numbers: Float64Array): number => {
  const { at, rows, cols } = tableOf(numbers, 'schedules');
  let most = 0;
  for (let s = 0; s < rows; s++) most = Math.max(most, numbers[at + s * cols + SCHEDULE.count]);
  return most + 1;
};

const prospects = (room: number) => ({
  channel: new Int32Array(room),
  entity: new Int32Array(room),
  cycle: new Int32Array(room),
  progress: new Int32Array(room),
  /** Advisor hours a month. */
  hours: new Float64Array(room),
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
  const seatRoles = Int32Array.from({ length: d.seats }, (_, s) => numbers[seats.at + s * seats.cols + SEAT.role]);
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
    state: new Float64Array(STATE_SIZE),
    /** What cannot be worked out in this trial: see `faultCode`, 0 for nothing. */
    fault: new Int32Array(1),
    signal: signals,
    signals: new Float64Array(signals.size),
    home: households(room.households),
    line: line(room.households),
    span,
    /** Per drawer: its first place in the line; at the end, how many households are filed. */
    firstPlace: new Int32Array(d.tiers * span + 1),
    prospect: prospects(room.prospects),
    /** Who left this month, one behind the other: origin, entity and why (`PARTING`). Nothing of the simulation reads it. */
    partings: new Int32Array(3 * room.households),
    /** Stream keys of the trial: two words for each origin and purpose, of the firm, of advisors' requests. */
    originKeys: new Int32Array(origins * table('origins').cols),
    firmKeys: new Int32Array(2 * table('streams').rows),
    requestKeys: new Int32Array(2 * d.advisors),
    /** Per tier: hazard a month by stage of tenure (first, middle, late). */
    tierRate: new Float64Array(3 * d.tiers),
    /** Log return that shocks of policies add to each month, counted from 1. */
    shocks: new Float64Array(LONGEST + 1),
    /** Factor of prices a month by year of the simulation; the last goes on. */
    priceFactors: new Float64Array(Math.max(1, table('inflation').rows)),
    onboarding: new Float64Array(12),
    flowMeans: new Float64Array(4),
    constants: new Float64Array(CONSTANT_COUNT),
    /** Per channel and months 1..: chance that a cycle is shorter. */
    cycleShorter: new Float64Array(d.channels * (OLDEST_PROSPECT + 1)),
    /** Per channel: median and spread of the cycle that the table is made for. */
    cycleOf: new Float64Array(2 * d.channels).fill(Number.NaN),
    /** Per role: hazard of leaving a month. */
    staffHazard: new Float64Array(d.roles),
    /** Per tier: AUM and revenue of the month. */
    tierAum: new Float64Array(d.tiers),
    tierRevenue: new Float64Array(d.tiers),
    /** Per tier: fees for the plans of this month's joiners. */
    tierPlanning: new Float64Array(d.tiers),
    /** Per advisor and tier. */
    counts: new Float64Array(d.advisors * d.tiers),
    requestSum: new Float64Array(d.advisors * d.tiers),
    calendarSum: new Float64Array(d.advisors * d.tiers),
    /** Own hazards of leaving a month; by tier, and singles or couples, own parts of the hazard of ending by death. */
    hazardSum: new Float64Array(d.advisors * d.tiers),
    frailtySum: new Float64Array(2 * d.tiers),
    /** Per advisor. */
    book: new Float64Array(d.advisors),
    onboardingSum: new Float64Array(d.advisors),
    /** Per advisor and tier: what those who joined this month add to the calendar. */
    freshCalendar: new Float64Array(d.advisors * d.tiers),
    /** Onboarding and calendar hours given up this month. */
    missed: new Float64Array(d.advisors),
    /** Per advisor: households of the first year by month of joining. */
    cohorts: new Float64Array(d.advisors * 12),
    common: new Float64Array(d.advisors),
    /** Sum of `common` over the months so far. */
    exposure: new Float64Array(d.advisors),
    quality: new Float64Array(d.advisors),
    /** Per advisor and month: what the firm did lately makes of the hazard of leaving. */
    experience: new Float64Array(d.advisors * (LONGEST_RUN + 1)),
    chasers: new Float64Array(d.advisors),
    requestCount: new Float64Array(d.advisors),
    businessDevelopment: new Float64Array(d.advisors),
    assigned: new Float64Array(d.advisors),
    punctual: new Float64Array(d.advisors * 2 * WINDOW),
    recentArising: new Float64Array(d.advisors * WINDOW),
    /** Per centre. */
    available: new Float64Array(centres),
    overhead: new Float64Array(centres),
    arisingOf: new Float64Array(centres),
    smoothOf: new Float64Array(centres),
    rho: new Float64Array(centres),
    left: new Float64Array(centres),
    /** 1 where some of the month's work was left waiting. */
    behind: new Int32Array(centres),
    /** Per queue and kind. */
    arising: new Float64Array(queues * KINDS.length),
    waiting: new Float64Array(queues * KINDS.length),
    delivered: new Float64Array(queues * KINDS.length),
    /** Hours taken off a queue by relief, in the owner's hours. */
    relieved: new Float64Array(queues * KINDS.length),
    /** Hours spent by a centre on relieving others, by kind. */
    relieving: new Float64Array(centres * KINDS.length),
    /** Per row of the calendar: mean weight of a month. */
    evenly: new Float64Array(table('calendar').rows),
    /** Per centre and kind: hours kept for it before requests are answered. */
    kept: new Float64Array(centres * KINDS.length),
    /** Per introduction: month of the decision, first month in which it works, hours still to do, who does them (0 the
     * advisors, then the pools), how alive it is, and its strength this month. */
    decided: new Int32Array(introductions),
    worksFrom: new Int32Array(introductions),
    owed: new Float64Array(introductions),
    doer: new Int32Array(introductions),
    level: new Float64Array(introductions),
    strength: new Float64Array(introductions),
    /** Project hours decided and not arisen yet, by who does them. */
    newProjects: new Float64Array(1 + pools),
    /** Per centre and kind: factor of hours; per kind: part more that may be passed on; of the firm. */
    effort: new Float64Array(centres * KINDS.length).fill(1),
    mayPass: new Float64Array(KINDS.length),
    force: new Float64Array(FORCE_SIZE).fill(1),
    /** Per centre: seats at work. */
    seatsAt: new Float64Array(centres),
    smoothCalendar: new Float64Array(queues),
    /** Per queue: onboarding and calendar hours not done, by months late (0 is due this month). */
    aged: new Float64Array(queues * 8),
    /** Request hours of an advisor passed on to each pool this month. */
    passedOn: new Float64Array(d.advisors * Math.max(1, pools)),
    /** Per seat: first month at work (0 from the start), whether present, whether searched for, people so far. */
    startMonth: new Float64Array(d.seats),
    present: new Int32Array(d.seats),
    searching: new Int32Array(d.seats),
    stints: new Int32Array(d.seats),
    staffClock: new Float64Array(d.seats),
    staffKeys: new Int32Array(4 * d.seats),
    seatsOf: new Float64Array(d.roles),
    /** Per role: part of its share of the work that it can take over; one fully productive seat takes all of it. */
    takesOver: new Float64Array(d.roles),
    /** Rings of the last months' utilization: per advisor, role and firm. */
    ring: new Float64Array((d.advisors + d.roles) * 12),
    filled: new Int32Array(d.advisors + d.roles),
    hired: new Int32Array(d.roles),
    /** Per policy: times it was decided, months its condition has held, its last month and its first. */
    fired: new Int32Array(table('policies').rows),
    held: new Int32Array(table('policies').rows),
    lastFired: new Int32Array(table('policies').rows),
    firstFired: new Int32Array(table('policies').rows),
    /** The month's costs by what they follow, see SPENT; first and last month of each cost line. */
    spent: new Float64Array(9),
    costFrom: new Float64Array(table('costs').rows),
    costTo: new Float64Array(table('costs').rows),
    /** Per loan: what is owed, the monthly payment, months left. */
    loanBalance: new Float64Array(table('loans').rows),
    loanPayment: new Float64Array(table('loans').rows),
    loanLeft: new Float64Array(table('loans').rows),
    /** Per thing bought: book value, and what a month takes off it. */
    assetNet: new Float64Array(table('fixedAssets').rows),
    assetPart: new Float64Array(table('fixedAssets').rows),
    /** Per purchase: whether this month's policies ask for it, households bought so far, first month refused. */
    wanted: new Int32Array(table('purchases').rows),
    bought: new Int32Array(table('purchases').rows),
    firstRefused: new Int32Array(table('purchases').rows),
    /** Per advisor: hours of looking through the files of a book bought this month. */
    reviewing: new Float64Array(d.advisors),
    /** Where each input stands in its law, 0 to 1. */
    inputDraws: new Float64Array(table('inputs').rows),
    eventMonths: new Int16Array(Math.max(1, table('events').rows)),
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
  const arena: Arena = { ...makeMemory(plan, room), once };
  return arena;
};
