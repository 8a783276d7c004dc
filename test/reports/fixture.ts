import type { EventCurve, Forecast, ForecastInput, MeasureFan, Named } from '../../src/summary/forecast.ts';
import { DRIVERS } from './drivers.ts';
import { INPUTS } from './inputs.ts';
import { KINDS } from './kinds.ts';
import { passage } from './passage.ts';
import { capped, counted, syntheticFan } from './syntheticFan.ts';
import { limits, targetsOf } from './syntheticTargets.ts';

/** A Forecast made by hand: smooth curves with the shape of a real practice, no simulation behind them. */
export type FixtureOptions = {
  readonly months?: number;
  readonly trials?: number;
  readonly advisors?: readonly Named[];
  readonly roles?: readonly Named[];
  readonly tiers?: readonly Named[];
  readonly title?: string;
  readonly question?: string;
  /** Share at capacity before the start, share that ever gets there, and the month by which half of those do. */
  readonly hit?: { readonly already: number; readonly ever: number; readonly half: number };
  readonly warningAlready?: number;
  readonly households?: number;
  readonly targets?: boolean;
  readonly inputs?: readonly ForecastInput[];
  readonly notes?: readonly string[];
};

export function fixture(options: FixtureOptions = {}): Forecast {
  const {
    months = 120,
    trials = 10_000,
    advisors = [{ id: 'owner', label: 'Owner' }],
    roles = [{ id: 'advisor', label: 'Advisor' }],
    tiers = [
      { id: 'platinum', label: 'Platinum' },
      { id: 'gold', label: 'Gold' },
      { id: 'silver', label: 'Silver' },
    ],
    hit = { already: 0, ever: 0.93, half: 20 },
    warningAlready = 0.97,
    households = 34,
    inputs = INPUTS,
  } = options;
  const make = (
    unit: string,
    label: string,
    opening: number | null,
    middle: (m: number) => number,
    spread: (m: number) => number,
  ) => syntheticFan(unit, label, months, opening, middle, spread);
  const book = (month: number) => households * (1 + 0.4 * (1 - Math.exp(-month / 60)));
  const aum = (month: number) => households * 1e6 * Math.exp(0.0068 * month);
  const measures: Record<string, MeasureFan> = {
    households: counted(make('households', 'Households', households, book, (m) => 0.45 * Math.sqrt(m))),
    aum: make('dollars', 'Assets under management', households * 1e6, aum, (m) => aum(m) * 0.026 * Math.sqrt(m)),
    revenue: make(
      'dollars',
      'Revenue',
      (households * 8735) / 12,
      (m) => aum(m) * 0.00072,
      (m) => aum(m) * 0.000018 * Math.sqrt(m),
    ),
    margin: make(
      'share',
      'Margin',
      0.25,
      (m) => 0.3 - 0.0004 * m,
      (m) => 0.012 * Math.sqrt(m),
    ),
    retention: make(
      'share',
      'Retention',
      null,
      (m) => 0.965 - 0.0001 * m,
      () => 0.012,
    ),
    utilization: make(
      'share',
      'Utilization',
      0.925,
      (m) => 0.925 + 0.22 * (1 - Math.exp(-m / 40)) + 0.015 * Math.sin(m / 2),
      (m) => 0.05 + 0.006 * Math.sqrt(m),
    ),
    serviceQuality: capped(
      make(
        'share',
        'Service quality',
        1,
        (m) => 0.99 - 0.0014 * m,
        (m) => 0.004 + 0.004 * Math.sqrt(m),
      ),
    ),
    responseDays: make(
      'days',
      'Days to answer',
      null,
      (m) => 0.6 + 0.02 * m,
      () => 0.2,
    ),
    cash: make(
      'dollars',
      'Cash',
      64_000,
      (m) => 64_000 + 900 * m + 9000 * Math.sin(m / 3),
      (m) => 9000 * Math.sqrt(m),
    ),
    openSearches: make(
      'searches',
      'Open searches',
      0,
      (m) => (m > 5 && m < 9 && roles.length > 1 ? 1 : 0),
      () => 0,
    ),
  };
  const parts = [0.2, 0.3, 0.5, 0.15, 0.1];
  tiers.forEach(({ id, label }, i) => {
    const part = parts[i % parts.length];
    measures[`households.${id}`] = make(
      'households',
      label,
      households * part,
      (m) => book(m) * part * (1 + (i === 0 ? 0.003 : -0.001) * m),
      () => 1,
    );
  });
  const weights = [32, 27, 33, 9, 36, 32, 1, 2];
  KINDS.forEach(({ id }, i) => {
    const grows = id === 'overhead' ? () => 1 : (m: number) => book(m) / Math.max(1, households);
    measures[`hours.arising.${id}`] = make(
      'hours',
      id,
      null,
      (m) => (households === 0 && id !== 'overhead' ? 0 : weights[i] * grows(m) * (1 + 0.04 * Math.sin(m + i))),
      () => 3,
    );
  });
  roles.forEach(({ id, label }, i) => {
    const from = i === 0 ? 0 : 9 + 12 * i;
    measures[`hours.available.${id}`] = make(
      'hours',
      label,
      null,
      (m) => (m < from ? 0 : i === 0 ? advisors.length * 158.3 : 140),
      () => 0,
    );
    measures[`seats.${id}`] = make(
      'people',
      label,
      i === 0 ? advisors.length : 0,
      (m) => (m < from ? 0 : i === 0 ? advisors.length : 1),
      () => 0,
    );
  });
  const curve = (label: string, shift: number, early = hit.already) =>
    passage(label, months, trials, early, hit.ever, hit.half + shift);
  const events: Record<string, EventCurve> = {
    'capacity.firm': curve('Firm at capacity', 0),
    'capacityWarning.firm': passage('Firm: warning', months, trials, warningAlready, 1, 4),
    cashOut: passage('Cash below zero', months, trials, 0, 0.05, 40),
    reviewMissed: passage('A review is missed', months, trials, 0, 0.02, 60),
  };
  [...advisors, ...roles].forEach(({ id, label }, i) => {
    events[`capacity.${id}`] = curve(
      `${label} at capacity`,
      i < advisors.length ? i * 12 : i === advisors.length ? 0 : 30,
    );
    events[`capacityWarning.${id}`] = passage(`${label}: warning`, months, trials, warningAlready, 1, 4 + i);
  });
  const targets = options.targets === false ? [] : targetsOf(months, trials);
  return {
    format: 'headroom-forecast',
    version: 1,
    scenario: {
      name: 'solo-advisor',
      title: options.title ?? 'Solo advisor, 34 households',
      question: options.question ?? 'When does the advisor hit the wall, and does the firm grow 12.4 % a year?',
      digest: '5f2b0c9d41e3a7768899aabbccddeeff00112233445566778899aabbccddeeff',
      text: 'version: 1\nmeta:\n  title: Solo advisor\n',
      files: {},
    },
    seed: 'headroom',
    trials,
    months,
    start: '2027-01',
    engine: { version: '0.1.0' },
    capacity: { limit: 1, warning: 0.85, window: 3 },
    practice: { tiers, roles, advisors, channels: [], kinds: KINDS, policies: [] },
    measures,
    events,
    firstLimit: limits(months, events['capacity.firm']),
    targets,
    inputs,
    drivers: inputs.length === 0 ? [] : DRIVERS,
    goals: [],
    notes: options.notes ?? ['In 0.3 % of months a household below the minimum was declined.'],
  };
}
