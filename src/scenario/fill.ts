import { DEFAULTS, written } from './defaults.ts';
import { USUAL_BRACKETS } from './fees.ts';
import type { DefaultTable } from './writeOutTable.ts';

type Raw = { [key: string]: unknown };

const isMap = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Entries as given, each over the defaults of its name (or of the kind it says it is). */
const over = (entries: unknown, defaults: Readonly<Record<string, Parameters<typeof written>[0]>>): unknown => {
  if (!isMap(entries)) return entries;
  return Object.fromEntries(
    Object.entries(entries).map(([id, entry]) => {
      const like = isMap(entry) && typeof entry.kind === 'string' ? entry.kind : id;
      const known = Object.hasOwn(defaults, like) ? written(defaults[like]) : {};
      return [id, isMap(entry) ? { ...known, ...entry } : entry];
    }),
  );
};

/** Every entry of a table of defaults, as it would be written in a file. */
export const allDefaults = (
  defaults: Readonly<Record<string, Parameters<typeof written>[0]>>,
  ids = Object.keys(defaults),
) => Object.fromEntries(ids.map((id) => [id, written(defaults[id])])) as Readonly<Record<string, never>>;

/** The usual cost lines of a firm that says its rent, which the line `office` would count again. */
const OTHER_COSTS = Object.keys(DEFAULTS.costs).filter((id) => id !== 'office');

/** Tables that a scenario may leave to their defaults; changing one line of such a table must not lose the others. */
export const DEFAULT_TABLES: readonly DefaultTable[] = [
  { path: ['tiers'], table: () => allDefaults(DEFAULTS.tiers) },
  { path: ['channels'], table: () => ({ referrals: {}, organic: {} }) },
  {
    path: ['costs'],
    table: (says) => allDefaults(DEFAULTS.costs, says(['office', 'rentMonthly']) ? OTHER_COSTS : undefined),
  },
  { path: ['fees', 'brackets'], table: () => USUAL_BRACKETS },
  { path: ['work', 'calendar'], table: () => allDefaults(DEFAULTS.calendar) },
];

/** Where a scenario names files of figures. */
export const DATA_FILES: readonly (readonly string[])[] = [
  ['book', 'file'],
  ['market', 'file'],
];

/** Channels of known names that a policy opens need not stand in the scenario: they bring nobody until then. */
const withOpened = (channels: unknown, policies: unknown): unknown => {
  if (!isMap(channels) || !isMap(policies)) return channels;
  const opened = Object.values(policies).flatMap((policy) => {
    const words = isMap(policy) ? policy.openChannel : undefined;
    const id = isMap(words) ? words.channel : undefined;
    const dark = typeof id === 'string' && Object.hasOwn(DEFAULTS.channels, id) && !Object.hasOwn(channels, id);
    return dark ? [[id, { open: false }]] : [];
  });
  return { ...channels, ...(Object.fromEntries(opened) as Raw) };
};

/**
 * Fills in what a scenario leaves unsaid about things with names, before the schema sees it: roles and channels of known
 * names are completed key by key. Tiers, calendar and costs are taken whole, or left whole to the schema's defaults.
 */
export const fillDefaults = (raw: unknown): unknown => {
  if (!isMap(raw)) return raw;
  const roles = raw.roles ?? {};
  return {
    ...raw,
    roles: isMap(roles) ? { ...allDefaults(DEFAULTS.roles), ...(over(roles, DEFAULTS.roles) as Raw) } : roles,
    ...(raw.lifeEvents === undefined ? {} : { lifeEvents: over(raw.lifeEvents, DEFAULTS.lifeEvents) }),
    ...(isMap(raw.office) && raw.office.rentMonthly !== undefined && raw.costs === undefined
      ? { costs: allDefaults(DEFAULTS.costs, OTHER_COSTS) }
      : {}),
    channels: over(withOpened(raw.channels ?? { referrals: {}, organic: {} }, raw.policies), DEFAULTS.channels),
  };
};
