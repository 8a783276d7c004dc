import type { Scenario } from '../scenario.ts';
import type { Report } from '../withChecks.ts';

type Check = (s: Scenario, report: Report) => void;
type Split = [path: readonly string[], shares: Readonly<Record<string, number>>];

const MONTHS = 12;
const ROUNDING = 1e-6;

/** Splits that only some scenarios have: of a tier's requests and own calendar, of offboarding and other work. */
export const moreSplits = (s: Scenario): Split[] => [
  ...Object.entries(s.tiers).flatMap(([id, { requestSplit, calendar }]): Split[] => [
    ...(requestSplit === undefined ? [] : [[['tiers', id, 'requestSplit'], requestSplit] satisfies Split]),
    ...Object.entries(calendar ?? {}).map(
      ([activity, { split }]): Split => [['tiers', id, 'calendar', activity, 'split'], split],
    ),
  ]),
  [['work', 'offboarding', 'split'], s.work.offboarding.split],
  ...Object.entries(s.work.other).map(([id, { split }]): Split => [['work', 'other', id, 'split'], split]),
];

/** A tier says how many hours it takes, or what is done for it. */
const tiersSayHours: Check = (s, report) => {
  for (const [id, { hours, calendar }] of Object.entries(s.tiers)) {
    if (hours === undefined && calendar === undefined)
      report(['tiers', id], 'expected hours or a calendar, got neither. Write hours: 9, or list what is done a year.');
    if (hours !== undefined && calendar !== undefined)
      report(
        ['tiers', id, 'calendar'],
        "expected hours or a calendar, got both. Leave hours out: they are the sum of the calendar's times x hours.",
      );
  }
};

/** A season moves hours between months and makes none. */
const seasonsAverageOne: Check = (s, report) => {
  const seasons = [
    [['work', 'season'], s.work.season] as const,
    ...Object.entries(s.roles).map(([id, role]) => [['roles', id, 'season'], role.season] as const),
  ];
  for (const [path, season] of seasons) {
    if (season === undefined) continue;
    if (season.length !== MONTHS) {
      report(path, `expected twelve factors, one a month from January, got ${season.length}. Write all twelve.`);
      continue;
    }
    const mean = season.reduce((a, b) => a + b, 0) / MONTHS;
    if (Math.abs(mean - 1) > ROUNDING)
      report(
        path,
        `expected factors with a mean of 1, got ${Number(mean.toPrecision(6))}. Divide each by that mean; hours a year stand under hoursPerYear.`,
      );
  }
};

/** Only who keeps clients sees prospects. */
const prospectingIsTheAdvisors: Check = (s, report) => {
  for (const [id, { protect, ownsClients }] of Object.entries(s.roles))
    if (protect?.prospecting !== undefined && !ownsClients)
      report(
        ['roles', id, 'protect', 'prospecting'],
        `expected a role that keeps clients, got "${id}". Prospecting is the advisors' work: protect their hours.`,
      );
};

export const workChecks: readonly Check[] = [tiersSayHours, seasonsAverageOne, prospectingIsTheAdvisors];
