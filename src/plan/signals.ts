import { KINDS } from './layout.ts';

/** How many of each thing a plan has; the engine's arrays and signals are sized by these. */
export type Dimensions = {
  readonly tiers: number;
  readonly roles: number;
  readonly seats: number;
  readonly advisors: number;
  readonly channels: number;
  readonly segments: number;
};

export type SignalPer = 'firm' | 'tier' | 'role' | 'advisor' | 'kind' | 'channel' | 'segment';

/** What the engine says of a month: one value a name, or one for each tier, role, ... (float64, house units). */
const SIGNALS = {
  joined: 'firm',
  acquired: 'firm',
  leftMoved: 'firm',
  leftDied: 'firm',
  leftDismissed: 'firm',
  declined: 'firm',
  turnedAway: 'firm',
  settled: 'firm',
  tenure: 'firm',
  marketGain: 'firm',
  netFlows: 'firm',
  newAum: 'firm',
  acquiredAum: 'firm',
  lostAum: 'firm',
  organicAum: 'firm',
  leads: 'firm',
  meetings: 'firm',
  marketing: 'firm',
  prospectCost: 'firm',
  missedReviews: 'firm',
  responseDays: 'firm',
  serviceQuality: 'firm',
  openSearches: 'firm',
  fte: 'firm',
  revenue: 'firm',
  directExpense: 'firm',
  overhead: 'firm',
  fixedCosts: 'firm',
  cashFlow: 'firm',
  cash: 'firm',
  receivables: 'firm',
  deferredRevenue: 'firm',
  revenueRetainer: 'firm',
  revenuePlanning: 'firm',
  debt: 'firm',
  fixedAssets: 'firm',
  interest: 'firm',
  debtService: 'firm',
  depreciation: 'firm',
  borrowed: 'firm',
  repaid: 'firm',
  purchases: 'firm',
  ownerDraw: 'firm',
  households: 'tier',
  aum: 'tier',
  tierRevenue: 'tier',
  tierYears: 'tier',
  tierCost: 'tier',
  advisorHouseholds: 'advisor',
  advisorArising: 'advisor',
  advisorAvailable: 'advisor',
  advisorBacklog: 'advisor',
  advisorQuality: 'advisor',
  roleArising: 'role',
  roleDelivered: 'role',
  roleAvailable: 'role',
  roleBacklog: 'role',
  roleSeats: 'role',
  kindArising: 'kind',
  kindDelivered: 'kind',
  kindBacklog: 'kind',
  signings: 'channel',
  segmentHouseholds: 'segment',
} as const satisfies Record<string, SignalPer>;

export type SignalName = keyof typeof SIGNALS;
export type SignalLayout = { readonly [N in SignalName]: number } & { readonly size: number };

/** How many values a family of signals has in a plan of these dimensions. */
export const familySize = (per: SignalPer, d: Dimensions): number =>
  ({
    firm: 1,
    tier: d.tiers,
    role: d.roles,
    advisor: d.advisors,
    kind: KINDS.length,
    channel: d.channels,
    segment: d.segments,
  })[per];

/** First slot of each family of signals. */
export const signalLayout = (d: Dimensions): SignalLayout => {
  let size = 0;
  const slots = Object.entries(SIGNALS).map(([name, per]): [string, number] => {
    const at = size;
    size += familySize(per, d);
    return [name, at];
  });
  // made at once and frozen, so that the engine's look-ups are constants and not searches
  return Object.freeze(Object.fromEntries([...slots, ['size', size]])) as SignalLayout;
};
