import type { Divergence } from '../../summary/divergence.ts';
import type { Replay, ReplayMonth } from '../../summary/replay.ts';
import { newsOf } from './newsOf.ts';
import { workDifference } from './workDifference.ts';

/** What is told of the end, in this order. */
const ENDS = ['households', 'aum', 'cash'] as const;

const OPENINGS = [...ENDS, 'seats'] as const;

/** All of a month that does not depend on how things are called. */
const bare = ({ happenings, households, hours, cash, market }: ReplayMonth): string => {
  const lived = happenings.filter(({ what }) => what !== 'event');
  return JSON.stringify([lived, households, Object.values(hours), cash, market]);
};

/** The first month that differs, in what happens, in the accounts, or in a measure or event that both plans have. */
const partingOf = (base: Replay, alternative: Replay): number | null => {
  const opening = ({ measures }: Replay) => OPENINGS.map((name) => measures[name]?.opening ?? null).join();
  if (opening(base) !== opening(alternative)) return 0;
  const month = base.story.findIndex((one, t) => bare(one) !== bare(alternative.story[t]));
  const measured = Object.entries(base.measures).map(([name, { values }]) => {
    const others = alternative.measures[name]?.values ?? values;
    return values.findIndex((value, t) => value !== others[t]);
  });
  const happened = Object.entries(base.events).map(([event, one]) => {
    const other = alternative.events[event] ?? one;
    return other.month === one.month ? -1 : Math.min(one.month ?? base.months, other.month ?? base.months) - 1;
  });
  const found = [month, ...measured, ...happened].filter((t) => t >= 0);
  return found.length === 0 ? null : 1 + Math.min(...found);
};

/** Where one future parts under two plans, and what is different from there. */
export const firstDivergence = (base: Replay, alternative: Replay, measure: string): Divergence => {
  const month = partingOf(base, alternative);
  const common = { trial: base.trial, measure, month };
  if (month === null) return { ...common, news: [], work: null, events: [], ends: [] };
  const news = newsOf(base, alternative);
  const events = Object.entries(base.events).flatMap(([event, { label, month: inBase }]) => {
    const other = alternative.events[event];
    return other === undefined || other.month === inBase
      ? []
      : [{ event, label, base: inBase, alternative: other.month }];
  });
  const ends = ENDS.flatMap((name) => {
    const [one, other] = [base.measures[name], alternative.measures[name]];
    if (one === undefined || other === undefined) return [];
    const last = ({ values }: typeof one) => values.at(-1) ?? null;
    return [{ measure: name, label: one.label, unit: one.unit, base: last(one), alternative: last(other) }];
  });
  return { ...common, news, work: workDifference(base, alternative, news, Math.max(1, month)), events, ends };
};
