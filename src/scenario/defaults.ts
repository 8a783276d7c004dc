/** A default that belongs to one name: what is written, and where it comes from. */
type Sourced = readonly [value: number | string, source: string];
type Plain = string | number | boolean | readonly string[] | { readonly [role: string]: number };
type Entry = Readonly<Record<string, Sourced | { readonly plain: Plain }>>;
type Entries = Readonly<Record<string, Entry>>;

const plain = <T extends Plain>(value: T) => ({ plain: value });
const DECOMPOSITION = 'assumption: decomposition of F1';

const tiers: Entries = {
  platinum: {
    label: plain('Platinum'),
    from: ['1.25M', 'F64'],
    hours: ['20 (15 to 25)', 'F10'],
    departures: [0.015, 'F40'],
    reviews: [4, 'assumption'],
  },
  gold: {
    label: plain('Gold'),
    from: ['500k', 'F64'],
    hours: ['9 (6 to 12)', 'F11'],
    departures: [0.022, 'F40'],
    reviews: [2, 'assumption'],
  },
  silver: {
    label: plain('Silver'),
    from: [0, 'F64'],
    hours: ['4 (3 to 5)', 'F12'],
    departures: [0.032, 'F40'],
    reviews: [1, 'assumption'],
  },
};

const roles: Entries = {
  advisor: {
    label: plain('Advisor'),
    ownsClients: plain(true),
    direct: plain(true),
    hoursPerYear: [1900, 'F4'],
    overhead: [0.2, DECOMPOSITION],
    businessDevelopment: [250, DECOMPOSITION],
    pay: ['165k', 'F23'],
    recruiting: ['5 (4 to 6)', 'F21'],
    ramp: ['9 (6 to 18)', 'F22'],
    delegate: plain(['associate', 'paraplanner', 'csa', 'operationsAssociate']),
  },
  associate: {
    label: plain('Associate advisor'),
    direct: plain(true),
    pay: ['100k', 'F23'],
    recruiting: ['4 (2 to 6)', 'assumption'],
    ramp: ['9 (6 to 18)', 'F22'],
    delegate: plain(['paraplanner', 'csa']),
  },
  paraplanner: {
    label: plain('Paraplanner'),
    direct: plain(true),
    pay: ['75k', 'F23'],
    recruiting: ['3 (2 to 5)', 'assumption'],
    ramp: ['6 (4 to 12)', 'assumption'],
    delegate: plain(['csa']),
  },
  csa: {
    label: plain('Client service associate'),
    pay: ['65k', 'F23'],
    recruiting: ['2 (1 to 3)', 'F21'],
    ramp: ['4 (3 to 6)', 'F22'],
    delegate: plain(['operationsAssociate']),
  },
  operationsAssociate: {
    label: plain('Operations associate'),
    servesClients: plain(false),
    pay: ['65k', 'assumption'],
    recruiting: ['2 (1 to 3)', 'assumption'],
    ramp: ['4 (3 to 6)', 'assumption'],
  },
};

const channels: Entries = {
  referrals: {
    label: plain('Client referrals'),
    kind: plain('referrals'),
    mentionRate: ['0.56 (0.463 to 0.676)', 'F33'],
    toMeeting: ['0.36 (0.15 to 0.45)', 'F34'],
    toClient: [0.33, 'F34'],
    advocacy: plain('arrivals'),
  },
  organic: {
    label: plain('Organic leads'),
    kind: plain('organic'),
    leadsPerYear: ['18 (4.5 to 45)', 'F93'],
    toMeeting: [0.33333333, 'F31'],
    toClient: [0.33333333, 'F31'],
    advocacy: plain('none'),
  },
  centres: {
    label: plain('Centres of influence'),
    kind: plain('centres'),
    partners: [4, 'assumption'],
    leadsPerPartner: ['2 (1 to 4)', 'assumption'],
    toMeeting: [0.5, 'assumption: a warm introduction'],
    toClient: [0.33, 'F31'],
    advocacy: plain('arrivals'),
  },
  paid: {
    label: plain('Paid marketing'),
    kind: plain('paid'),
    spendMonthly: [1000, 'assumption'],
    costPerLead: ['84 (50 to 150)', 'F32'],
    toMeeting: [0.12, 'F32'],
    toClient: [0.33, 'F31'],
    advocacy: plain('none'),
  },
};

const calendar: Entries = {
  reviews: {
    label: plain('Review meetings'),
    share: [0.5, 'assumption'],
    split: plain({ associate: 0.2, paraplanner: 0.1, csa: 0.1 }),
  },
  planUpdates: {
    label: plain('Plan updates'),
    share: [0.25, 'assumption'],
    split: plain({ associate: 0.45, paraplanner: 0.45, csa: 0.05 }),
  },
  taxPlanning: {
    label: plain('Tax planning'),
    share: [0.15, 'assumption'],
    split: plain({ associate: 0.4, paraplanner: 0.4, csa: 0.05 }),
  },
  checkIns: {
    label: plain('Digital check-ins'),
    share: [0.1, 'assumption'],
    split: plain({ associate: 0.3, csa: 0.3 }),
  },
};

const costs: Entries = {
  technology: {
    label: plain('Technology'),
    amount: ['11.5k (8k to 16k)', 'F59'],
    per: plain('advisor'),
  },
  office: { label: plain('Office'), amount: ['6k (4k to 9k)', 'F59'], per: plain('seat') },
  compliance: { label: plain('Compliance'), amount: ['5k (3.5k to 7k)', 'F59'] },
  insurance: { label: plain('Errors and omissions insurance'), amount: [3443, 'F55'] },
  marketing: {
    label: plain('Marketing'),
    amount: ['0.02 (0.01 to 0.03)', 'F59'],
    per: plain('revenue'),
    acquisition: plain(true),
  },
};

const lifeEvents: Entries = {
  inheritance: { label: plain('Inheritance'), rate: [0, 'assumption: none'], size: [0.3, 'assumption'] },
  businessSale: { label: plain('Sale of a business'), rate: [0, 'assumption: none'], size: [1.5, 'assumption'] },
  house: { label: plain('Purchase of a house'), rate: [0, 'assumption: none'], size: [-0.15, 'assumption'] },
};

/** Defaults of things with names. Roles and channels of these names need only what differs. */
export const DEFAULTS = { tiers, roles, channels, calendar, costs, lifeEvents } as const;

type Raw = { [key: string]: unknown };

/** What an entry of defaults would look like in a file. */
export const written = (entry: Entry): Raw =>
  Object.fromEntries(Object.entries(entry).map(([key, v]) => [key, 'plain' in v ? v.plain : v[0]]));

/** Source of a named default, by path; undefined when there is none. */
export const defaultSource = (path: readonly string[]): string | undefined => {
  const [table, id, key] = path[0] === 'work' ? path.slice(1) : path; // the calendar stands under work
  const value = (DEFAULTS as Readonly<Record<string, Entries>>)[table]?.[id]?.[key];
  return value !== undefined && !('plain' in value) ? value[1] : undefined;
};
