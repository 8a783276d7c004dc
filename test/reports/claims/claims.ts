import { expect } from 'vitest';
import type { EventCurve, Forecast, MeasureFan, Share, TargetMetric } from '../../../src/summary/forecast.ts';
import {
  CHANCE,
  countOf,
  dollarsOf,
  expectChance,
  expectNear,
  expectPart,
  MONEY,
  MONTH,
  monthOf,
  PART,
  RATIO,
  SHORT,
  SIGNED,
  wilson,
} from './read.ts';

/** What a pattern of words claims, and how it is found again in the forecast. */
export type Claim = {
  readonly says: RegExp;
  readonly check: (found: readonly string[], forecast: Forecast, block: string) => void;
};

const METRICS: Readonly<Record<string, TargetMetric>> = {
  assets: 'aum',
  revenue: 'revenue',
  households: 'households',
  'assets without markets': 'organicAum',
};
const NAMES = '(assets without markets|assets|revenue|households)';
const FANS: Readonly<Record<string, string>> = {
  utilization: 'utilization',
  quality: 'serviceQuality',
  households: 'households',
  assets: 'aum',
  revenue: 'revenue',
  cash: 'cash',
};

const claim = (says: string, check: Claim['check']): Claim => ({ says: new RegExp(says, 'g'), check });

/** The curve of the lone owner, or of the firm. */
export const main = ({ events, practice }: Forecast): EventCurve =>
  practice.advisors.length === 1 ? events['capacity.owner'] : events['capacity.firm'];

/** Chance that it has happened by a month, counting those before the start. */
function by(curve: EventCurve, month: number, trials: number): Share {
  const share = month === 0 ? curve.already : Math.min(1, curve.already + curve.byMonth[month - 1]);
  if (month === 0 || curve.already > 0) return wilson(share, trials);
  return { share, low: curve.low[month - 1], high: curve.high[month - 1] };
}

function expectTenth(part: number, words: string, forecast: Forecast): void {
  const curve = main(forecast);
  const month = monthOf(words, forecast.start);
  expect(curve.already + curve.byMonth[month - 1]).toBeGreaterThanOrEqual(part - 1e-9);
  if (month > 1) expect(curve.already + curve.byMonth[month - 2]).toBeLessThan(part + 1e-9);
}

const fanOf = (forecast: Forecast, block: string): MeasureFan =>
  forecast.measures[
    block === 'utilization' && forecast.practice.advisors.length === 1 && forecast.measures['utilization.owner']
      ? 'utilization.owner'
      : (FANS[block] ?? 'aum')
  ];

function expectFigure(words: string, truth: number, block: string): void {
  const value = block === 'revenue' ? truth * 12 : truth;
  if (words.includes('$')) expectNear(dollarsOf(words), value);
  else if (words.includes('%'))
    expect(Math.abs(Number(words.replace(' %', '')) / 100 - value)).toBeLessThanOrEqual(0.00501);
  else expect(Math.abs(countOf(words) - value)).toBeLessThanOrEqual(Math.abs(value) * 0.006);
}

const at = (fan: MeasureFan, part: 'p10' | 'p50' | 'p90', month: number) =>
  month === 0 ? (fan.opening ?? Number.NaN) : (fan[part][month - 1] ?? Number.NaN);

/** The first month in which a fan has a median. */
const firstMonth = (fan: MeasureFan) => (fan.opening === null ? 1 : 0);

const FIGURE = `(-?\\$[\\d,.]+[MB]?|-?[\\d,.]+ %|-?[\\d,.]*\\d)`;
const TENTHS = `(?: \\(8 of 10 futures between ${FIGURE} and ${FIGURE}\\))?`;

function tenths([low, high]: readonly (string | undefined)[], fan: MeasureFan, month: number, block: string): void {
  if (low === undefined || high === undefined) return;
  expectFigure(low, at(fan, 'p10', month), block);
  expectFigure(high, at(fan, 'p90', month), block);
}

/** A part of a whole may be a point off, so that all add up to 100; its interval is its own. */
function oneOfAll(words: string, share: number, trials: number): Share {
  const said = /^(\d+) %/.exec(words)?.[1];
  if (said === undefined || trials < 1000) return wilson(share, trials);
  expect(Math.abs(Number(said) / 100 - share)).toBeLessThan(0.01 + 1e-9);
  return { ...wilson(share, trials), share: Number(said) / 100 };
}

const horizon = (words: string, { start, months }: Forecast) => expect(monthOf(words, start)).toBe(months);

export const CLAIMS: readonly Claim[] = [
  claim(`${CHANCE} chance(?: \\(([^)]*)\\))? of hitting capacity by ${MONTH}`, ([chance, range, month], forecast) =>
    expectChance(
      range === undefined ? chance : `${chance} (${range})`,
      by(main(forecast), monthOf(month, forecast.start), forecast.trials),
      forecast.trials,
    ),
  ),
  claim(`a chance of hitting capacity by ${MONTH} that is ${CHANCE}`, ([month, chance], forecast) =>
    expectChance(chance, by(main(forecast), monthOf(month, forecast.start), forecast.trials), forecast.trials),
  ),
  claim(`counting ${CHANCE}(?: of futures)? in which (?:you are|it is) there from the start`, ([chance], forecast) =>
    expectChance(chance, by(main(forecast), 0, forecast.trials), forecast.trials),
  ),
  claim(`(?:You are|The practice is) at capacity already: in ${CHANCE}`, ([chance], forecast) =>
    expectChance(chance, by(main(forecast), 0, forecast.trials), forecast.trials),
  ),
  claim(`hits? capacity by ${MONTH} in ${CHANCE}`, ([month, chance], forecast) => {
    horizon(month, forecast);
    expectChance(chance, by(main(forecast), forecast.months, forecast.trials), forecast.trials);
  }),
  claim(
    `not hit capacity by ${MONTH} in (?:any of the ([\\d,]+) futures|the one future) simulated`,
    ([month, trials], forecast) => {
      horizon(month, forecast);
      expect(trials === undefined ? 1 : countOf(trials)).toBe(forecast.trials);
      expect(main(forecast).never).toBe(1);
    },
  ),
  claim(`1 in 10 futures has been there by ${MONTH}`, ([month], forecast) => expectTenth(0.1, month, forecast)),
  claim(`[Hh]alf of the futures have been there at least once by ${MONTH}`, ([month], forecast) =>
    expectTenth(0.5, month, forecast),
  ),
  claim(`9 of 10 futures have been there by ${MONTH}`, ([month], forecast) => expectTenth(0.9, month, forecast)),
  claim(`it comes between ${MONTH} and ${MONTH} \\(8 of 10 futures\\)`, ([early, late], forecast) => {
    expectTenth(0.1, early, forecast);
    expectTenth(0.9, late, forecast);
  }),
  claim(`it comes in ${MONTH} \\(8 of 10 futures\\)`, ([month], forecast) => {
    expectTenth(0.1, month, forecast);
    expectTenth(0.9, month, forecast);
  }),
  claim(`[Ii]n ${CHANCE}(?: of futures)? not by ${MONTH}, where the forecast ends`, ([chance, month], forecast) => {
    horizon(month, forecast);
    expectChance(chance, wilson(main(forecast).never, forecast.trials), forecast.trials);
  }),
  claim(`The likeliest to be there by ${MONTH} is ([A-Z][\\w ]*): in ${CHANCE}`, ([month, who, chance], forecast) => {
    const one = [...forecast.practice.advisors, ...forecast.practice.roles].find(({ label }) => label === who);
    const curve = forecast.events[`capacity.${one?.id}`];
    expectChance(chance, by(curve, monthOf(month, forecast.start), forecast.trials), forecast.trials);
  }),
  claim(`are about level by ${MONTH}`, ([month], forecast) =>
    expect(monthOf(month, forecast.start)).toBeLessThanOrEqual(forecast.months),
  ),
  claim(
    `In ${MONTH}(?:, when half of the futures have been there,)? the week fills with ([^.]*)`,
    ([month, work], forecast) => {
      const t = monthOf(month, forecast.start);
      const hours = forecast.practice.kinds.map(({ id }) => forecast.measures[`hours.arising.${id}`].mean[t - 1] ?? 0);
      const all = hours.reduce((sum, one) => sum + one, 0);
      const largest = hours.toSorted((a, b) => b - a);
      [...work.matchAll(new RegExp(`\\(${PART}\\)`, 'g'))].forEach(([, part], i) => {
        expectPart(part, largest[i] / all);
      });
    },
  ),
  claim(
    `${CHANCE} chance(?: \\(([^)]*)\\))? of growing ${NAMES} ([\\d.]+) % a year or more through ${MONTH}`,
    ([chance, range, name, rate, month], forecast) => {
      horizon(month, forecast);
      const target = forecast.targets.find(({ metric }) => metric === METRICS[name]);
      expect(Number(rate) / 100).toBeCloseTo(target?.rate ?? 0, 6);
      const words = range === undefined ? chance : `${chance} (${range})`;
      expectChance(words, target?.atHorizon as Share, forecast.trials);
    },
  ),
  claim(
    `a chance of growing ${NAMES} ([\\d.]+) % a year or more through ${MONTH} that is ${CHANCE}`,
    ([name, rate, month, chance], forecast) => {
      horizon(month, forecast);
      const target = forecast.targets.find(({ metric }) => metric === METRICS[name]);
      expect(Number(rate) / 100).toBeCloseTo(target?.rate ?? 0, 6);
      expectChance(chance, target?.atHorizon as Share, forecast.trials);
    },
  ),
  claim(`${CHANCE} for ${NAMES}`, ([chance, name], { targets, trials }) =>
    expectChance(chance, targets.find(({ metric }) => metric === METRICS[name])?.atHorizon as Share, trials),
  ),
  claim(
    `growth target of ([\\d.]+) % a year .*counts from 12 months on, and this forecast runs (\\d+)`,
    ([rate, months], forecast) => {
      expect(Number(rate) / 100).toBeCloseTo(forecast.targets[0].rate, 6);
      expect(Number(months)).toBe(forecast.months);
    },
  ),
  claim(
    `(?:${SIGNED}: )?${SIGNED} from markets, ${SIGNED} from clients' own deposits and withdrawals, ${SIGNED} from new households and ${SIGNED} (?:from those who|with households that) leave`,
    ([all, ...parts], { targets }) => {
      const years = targets.find(({ metric }) => metric === 'aum')?.growth ?? [];
      const mean = (part: 'market' | 'flows' | 'new' | 'lost') =>
        (100 * years.reduce((sum, year) => sum + year[part], 0)) / years.length;
      const truth = [mean('market'), mean('flows'), mean('new'), -mean('lost')];
      parts.forEach((part, i) => {
        expect(Number.parseFloat(part)).toBeCloseTo(truth[i], 0.99);
      });
      const sum = truth.reduce((a, b) => a + b, 0);
      if (all !== undefined) expect(Math.abs(Number.parseFloat(all) - sum)).toBeLessThan(0.051);
    },
  ),
  claim(
    `Cash falls below zero in ${CHANCE}(?: of futures)? by ${MONTH}(?:, in half of those by ${MONTH})?`,
    ([chance, month, half], forecast) => {
      horizon(month, forecast);
      const { cashOut } = forecast.events;
      const all = by(cashOut, forecast.months, forecast.trials);
      expectChance(chance, all, forecast.trials);
      if (half === undefined) return;
      const t = monthOf(half, forecast.start);
      expect(by(cashOut, t, forecast.trials).share).toBeGreaterThanOrEqual(all.share / 2 - 1e-9);
      expect(by(cashOut, t - 1, forecast.trials).share).toBeLessThan(all.share / 2 + 1e-9);
    },
  ),
  claim(`It falls below zero by ${MONTH} in ${CHANCE}`, ([month, chance], forecast) => {
    horizon(month, forecast);
    expectChance(chance, by(forecast.events.cashOut, forecast.months, forecast.trials), forecast.trials);
  }),
  claim(`The early warning, (\\d+) % of the hours, is on from the start in ${CHANCE}`, ([level, chance], forecast) => {
    expect(Number(level) / 100).toBeCloseTo(forecast.capacity.warning, 6);
    const id = forecast.practice.advisors.length === 1 ? 'owner' : 'firm';
    expectChance(chance, by(forecast.events[`capacityWarning.${id}`], 0, forecast.trials), forecast.trials);
  }),
  claim(
    `The early warning, (\\d+) % of the hours, comes on by ${MONTH} in (half|${CHANCE})`,
    ([level, month, part], forecast) => {
      expect(Number(level) / 100).toBeCloseTo(forecast.capacity.warning, 6);
      const id = forecast.practice.advisors.length === 1 ? 'owner' : 'firm';
      const found = by(forecast.events[`capacityWarning.${id}`], monthOf(month, forecast.start), forecast.trials);
      if (part === 'half') expect(found.share).toBeGreaterThanOrEqual(0.5 - 1e-9);
      else expectChance(part, found, forecast.trials);
    },
  ),
  claim(`Capacity is not reached by ${MONTH} in ${CHANCE}`, ([month, chance], forecast) => {
    horizon(month, forecast);
    expectChance(chance, wilson(main(forecast).never, forecast.trials), forecast.trials);
  }),
  claim(`In every future simulated capacity is reached (?:at the start|by ${MONTH})`, ([month], forecast) => {
    const t = month === undefined ? 0 : monthOf(month, forecast.start);
    expect(by(main(forecast), t, forecast.trials).share).toBeCloseTo(1, 5);
  }),
  claim(
    `(hours run out|cash runs out|a review is missed|household cap is full) in ${CHANCE}`,
    ([what, chance], { firstLimit, trials }) => {
      const limit = ({ h: 'hours', c: 'cash', a: 'service' } as const)[what[0] as 'h'];
      expectChance(chance, oneOfAll(chance, firstLimit[limit].at(-1) ?? 0, trials), trials);
    },
  ),
  claim(`What happens first by ${MONTH}`, ([month], forecast) => horizon(month, forecast)),
  claim(`No limit is met in any future by ${MONTH}`, ([month], forecast) => {
    horizon(month, forecast);
    expect(forecast.firstLimit.none.at(-1)).toBeCloseTo(1, 6);
  }),
  claim(`In ${CHANCE}(?: of futures)? none of it happens`, ([chance], { firstLimit, trials }) =>
    expectChance(chance, oneOfAll(chance, firstLimit.none.at(-1) ?? 0, trials), trials),
  ),
  claim(`A review is missed by ${MONTH} in ${CHANCE}`, ([month, chance], forecast) => {
    horizon(month, forecast);
    expectChance(chance, by(forecast.events.reviewMissed, forecast.months, forecast.trials), forecast.trials);
  }),
  claim(
    `In ${MONTH} a request is answered (?:within a|after about ([\\d.]+)) working days? in the median future`,
    ([month, days], forecast) => {
      horizon(month, forecast);
      const truth = forecast.measures.responseDays.p50.at(-1) ?? 0;
      if (days === undefined) expect(truth).toBeLessThan(1);
      else expect(Math.abs(Number(days) - truth)).toBeLessThanOrEqual(0.0501);
    },
  ),
  claim(`goes from ${FIGURE} to ${FIGURE}${TENTHS} by ${MONTH}`, ([first, last, low, high, month], forecast, block) => {
    const fan = fanOf(forecast, block);
    horizon(month, forecast);
    expectFigure(first, at(fan, 'p50', firstMonth(fan)), block);
    expectFigure(last, at(fan, 'p50', forecast.months), block);
    tenths([low, high], fan, forecast.months, block);
  }),
  claim(`stays at ${FIGURE}${TENTHS} through ${MONTH}`, ([last, low, high, month], forecast, block) => {
    const fan = fanOf(forecast, block);
    horizon(month, forecast);
    expectFigure(last, at(fan, 'p50', firstMonth(fan)), block);
    expectFigure(last, at(fan, 'p50', forecast.months), block);
    tenths([low, high], fan, forecast.months, block);
  }),
  claim(`is ${FIGURE}${TENTHS} in ${MONTH} as at the start`, ([last, low, high, month], forecast, block) => {
    const fan = fanOf(forecast, block);
    horizon(month, forecast);
    expectFigure(last, at(fan, 'p50', firstMonth(fan)), block);
    expectFigure(last, at(fan, 'p50', forecast.months), block);
    tenths([low, high], fan, forecast.months, block);
  }),
  claim(`, between ${FIGURE} and ${FIGURE} on the way`, ([low, high], forecast, block) => {
    const fan = fanOf(forecast, block);
    const months = Array.from({ length: forecast.months + 1 - firstMonth(fan) }, (_, t) => t + firstMonth(fan));
    const middles = months.map((month) => at(fan, 'p50', month));
    expectFigure(low, Math.min(...middles), block);
    expectFigure(high, Math.max(...middles), block);
  }),
  claim(`is ${FIGURE}${TENTHS} in ${MONTH}`, ([last, low, high, month], forecast, block) => {
    const fan = fanOf(forecast, block);
    horizon(month, forecast);
    expectFigure(last, at(fan, 'p50', forecast.months), block);
    tenths([low, high], fan, forecast.months, block);
  }),
  claim(
    `Growing ([\\d.]+) % a year would make it ${MONEY}; futures that do at least that: ${CHANCE}`,
    ([rate, end, chance], forecast, block) => {
      const name = block === 'revenue' ? 'revenue' : 'aum';
      const target = forecast.targets.find(({ metric }) => metric === name);
      const grown = (forecast.measures[name].opening ?? 0) * (1 + (target?.rate ?? 0)) ** (forecast.months / 12);
      expect(Number(rate) / 100).toBeCloseTo(target?.rate ?? 0, 6);
      expectFigure(end, grown, block);
      expectChance(chance, target?.atHorizon as Share, forecast.trials);
    },
  ),
  claim(`The median is lowest in ${MONTH}, at ${MONEY}`, ([month, money], { measures, start }) => {
    const all = [measures.cash.opening ?? 0, ...measures.cash.p50.map((value) => value ?? 0)];
    expect(all[monthOf(month, start)]).toBe(Math.min(...all));
    expectNear(dollarsOf(money), Math.min(...all));
  }),
  claim(
    `for 1 future in 10 the leanest month is ${MONTH}, with ${MONEY} or less`,
    ([month, money], { measures, start }) => {
      const all = [measures.cash.opening ?? 0, ...measures.cash.p10.map((value) => value ?? 0)];
      expect(all[monthOf(month, start)]).toBe(Math.min(...all));
      expectNear(dollarsOf(money), Math.min(...all));
    },
  ),
  claim(
    `The lowest that cash gets in a future is ${MONEY} at the median(?: \\(8 of 10 futures between ${MONEY} and ${MONEY}\\))?`,
    ([middle, low, high], { lowestCash }) => {
      expectNear(dollarsOf(middle), lowestCash?.p50 ?? Number.NaN);
      if (low === undefined) return;
      expectNear(dollarsOf(low), lowestCash?.p10 ?? Number.NaN);
      expectNear(dollarsOf(high), lowestCash?.p90 ?? Number.NaN);
    },
  ),
  claim(
    `half of the futures have been at their lowest by ${MONTH}(?:, 9 in 10 by ${MONTH})?`,
    ([half, most], { lowestCash, start }) => {
      expect(monthOf(half, start)).toBe(lowestCash?.month.p50);
      if (most !== undefined) expect(monthOf(most, start)).toBe(lowestCash?.month.p90);
    },
  ),
  claim(
    `half of the futures are never lower than at the start(?:, and 9 in 10 have been at their lowest by ${MONTH})?`,
    ([most], { lowestCash, start }) => {
      expect(lowestCash?.month.p50).toBe(0);
      if (most !== undefined) expect(monthOf(most, start)).toBe(lowestCash?.month.p90);
    },
  ),
  claim(`9 in 10 futures are never lower than at the start`, (_, { lowestCash }) =>
    expect(lowestCash?.month.p90).toBe(0),
  ),
  claim(
    `Between bills the median falls to ${MONEY} \\(lowest of the last (\\d+) months\\)`,
    ([money, count], { measures }) => {
      const last = measures.cash.p50.slice(-Number(count)).map((value) => value ?? 0);
      expectNear(dollarsOf(money), Math.min(...last));
    },
  ),
  claim(`share of futures to ${MONTH} in which it comes`, ([month], forecast) => horizon(month, forecast)),
  claim(
    `(assets without markets|assets|revenue|households) grows? ([\\d.]+) % a year, ${CHANCE}`,
    ([name, rate, chance], { targets, trials }) => {
      const target = targets.find(({ metric }) => metric === METRICS[name]);
      expect(Number(rate) / 100).toBeCloseTo(target?.rate ?? 0, 6);
      expectChance(chance, target?.atHorizon as Share, trials);
    },
  ),
  claim(`capacity is never reached, ${CHANCE}`, ([chance], forecast) =>
    expectChance(chance, wilson(main(forecast).never, forecast.trials), forecast.trials),
  ),
  claim(`cash never falls below zero, ${CHANCE}`, ([chance], { events, trials }) =>
    expectChance(chance, wilson(events.cashOut.never, trials), trials),
  ),
  claim(`Futures on pace in ${MONTH}, counted from the start: (.*)`, ([month, list], forecast) => {
    horizon(month, forecast);
    const said = [...list.matchAll(new RegExp(`${NAMES} ${CHANCE}`, 'g'))];
    expect(said.length).toBe(forecast.targets.length);
    for (const [, name, chance] of said) {
      const target = forecast.targets.find(({ metric }) => metric === METRICS[name]);
      expectChance(chance, target?.atHorizon as Share, forecast.trials);
    }
  }),
  claim(`reaches ${RATIO} in ${MONTH}`, ([limit, month], forecast) => {
    expect(Number.parseInt(limit, 10) / 100).toBeCloseTo(forecast.capacity.limit, 6);
    const { p50 } = fanOf(forecast, 'utilization');
    expect(p50[monthOf(month, forecast.start) - 1]).toBeGreaterThanOrEqual(forecast.capacity.limit);
  }),
  claim(`is below it again from ${MONTH} on`, ([month], forecast) => {
    const { p50 } = fanOf(forecast, 'utilization');
    for (const value of p50.slice(monthOf(month, forecast.start) - 1))
      expect(value).toBeLessThan(forecast.capacity.limit);
  }),
  claim(`(?:stays under|is at) ${RATIO}`, ([limit], forecast) =>
    expect(Number.parseInt(limit, 10) / 100).toBeCloseTo(forecast.capacity.limit, 6),
  ),
  claim(`At ${RATIO} the warning is on already`, ([now], forecast) => {
    const { opening } = fanOf(forecast, 'utilization');
    expect(Math.abs(Number.parseInt(now, 10) / 100 - (opening ?? 0))).toBeLessThanOrEqual(0.00501);
    expect(opening).toBeGreaterThanOrEqual(forecast.capacity.warning);
  }),
  // the figures on top, read as value and label
  claim(`${CHANCE} chance(?: \\(([^)]*)\\))? of being at capacity today`, ([chance, range], forecast) =>
    expectChance(withRange(chance, range), by(main(forecast), 0, forecast.trials), forecast.trials),
  ),
  claim(
    `${CHANCE} chance(?: \\(([^)]*)\\))? of ([\\d.]+) % a year in ${NAMES} through ${MONTH}`,
    ([chance, range, rate, name, month], forecast) => {
      horizon(month, forecast);
      const target = forecast.targets.find(({ metric }) => metric === METRICS[name]);
      expect(Number(rate) / 100).toBeCloseTo(target?.rate ?? 0, 6);
      expectChance(withRange(chance, range), target?.atHorizon as Share, forecast.trials);
    },
  ),
  claim(
    `${CHANCE} chance(?: \\(([^)]*)\\))? that cash falls below zero by ${MONTH}`,
    ([chance, range, month], forecast) => {
      horizon(month, forecast);
      const truth = by(forecast.events.cashOut, forecast.months, forecast.trials);
      expectChance(withRange(chance, range), truth, forecast.trials);
    },
  ),
  claim(`${SHORT} half of the futures have been at capacity at least once by then`, ([month], forecast) =>
    expectTenth(0.5, month, forecast),
  ),
  claim('not by (\\d{4}) half of the futures have not been', ([year], { start, months }) =>
    expect(Number(year)).toBe(Math.floor((Number(start.slice(0, 4)) * 12 + Number(start.slice(5)) - 2 + months) / 12)),
  ),
  claim(
    `${FIGURE} households in ${MONTH} \\(median\\), from ${FIGURE} at the start`,
    ([last, month, first], forecast) => {
      horizon(month, forecast);
      expectFigure(last, at(forecast.measures.households, 'p50', forecast.months), 'households');
      expectFigure(first, at(forecast.measures.households, 'p50', 0), 'households');
    },
  ),
];

function withRange(chance: string, range: string | undefined): string {
  return range === undefined ? chance : `${chance} (${range})`;
}
