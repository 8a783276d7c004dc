/** A real firm: what is known of it in February 2019, and how it stood seven years later. */
export type Firm = {
  readonly name: string;
  /** Clients, each taken as one household. */
  readonly households: number;
  readonly staff: number;
  /** Dollars. */
  readonly aum: number;
  /** What came about: never shown to the template. */
  readonly later: { readonly staff: number; readonly aum: number };
};

export type Row = Readonly<Record<string, string>>;

/** Columns that a file of firms must have; others are not looked at. */
export const FIRM_COLUMNS = ['clients_2019', 'employees_2019', 'aum_2019', 'employees_2026', 'aum_2026'] as const;
type Column = (typeof FIRM_COLUMNS)[number];

/** The engine follows households one by one. */
const MOST_HOUSEHOLDS = 100_000;
const MOST_STAFF = 20_000;
const MOST_AUM = 1e14;

const LIMITS: Readonly<Record<Column, { what: string; least: number; most: number; whole: boolean }>> = {
  clients_2019: { what: 'a whole number of clients', least: 1, most: MOST_HOUSEHOLDS, whole: true },
  employees_2019: { what: 'a whole number of people', least: 1, most: MOST_STAFF, whole: true },
  aum_2019: { what: 'dollars', least: 1, most: MOST_AUM, whole: false },
  employees_2026: { what: 'a whole number of people', least: 0, most: MOST_STAFF, whole: true },
  aum_2026: { what: 'dollars', least: 1, most: MOST_AUM, whole: false },
};

const PLAIN = /^\d+(\.\d*)?(e[+-]?\d+)?$/i;
const BY_THOUSANDS = /^\d{1,3}(,\d{3})+(\.\d*)?$/;

/** A number as files write it: 1200000, 1.2e6, "$1,200,000". NaN for anything else. */
const numberOf = (text: string): number => {
  const bare = text.trim().replace(/^\$\s*/, '');
  if (BY_THOUSANDS.test(bare)) return Number(bare.replaceAll(',', ''));
  return PLAIN.test(bare) ? Number(bare) : Number.NaN;
};

/** Reads one row: the firm, or a sentence for every figure that cannot be used. */
export const readFirm = (row: Row, name: string): Firm | readonly string[] => {
  const faults: string[] = [];
  const read = (column: Column): number => {
    const { what, least, most, whole } = LIMITS[column];
    const text = row[column] ?? '';
    const value = numberOf(text);
    if (value >= least && value <= most && (!whole || Number.isInteger(value))) return value;
    const got = text.trim() === '' ? 'nothing' : JSON.stringify(text);
    faults.push(`${column}: expected ${what} from ${least} to ${most}, got ${got}.`);
    return Number.NaN;
  };
  const firm: Firm = {
    name,
    households: read('clients_2019'),
    staff: read('employees_2019'),
    aum: read('aum_2019'),
    later: { staff: read('employees_2026'), aum: read('aum_2026') },
  };
  if (firm.aum < firm.households) faults.push('aum_2019: expected at least a dollar for each client.');
  return faults.length > 0 ? faults : firm;
};
