import type { Divergence, News, RoleWork, WorkDifference } from '../../src/summary/divergence.ts';
import { newsLine } from '../replay/lines/people.ts';
import { calendarMonth } from '../words/calendarMonth.ts';
import { counted } from '../words/counted.ts';
import { grouped } from '../words/grouped.ts';
import { listed } from '../words/listed.ts';
import { plainName } from '../words/plainName.ts';
import { quantity } from '../words/quantity.ts';
import { significant } from '../words/significant.ts';
import { workKind } from '../words/workKind.ts';

/** Months of news that are told after the first. */
const MONTHS = 3;
/** Hours of a kind of work, a month, that are worth naming. */
const SOME = 0.5;
/** Events that are told, the first of those there are. */
const EVENTS: readonly RegExp[] = [/^capacity\./, /^cashOut$/, /^reviewMissed$/, /^goal\./];

type Names = { readonly base: string; readonly alternative: string };

/** The median future of the base told under both plans: where it parts, and what is different then. Nothing is said of why. */
export function divergenceSentences(
  one: Divergence,
  names: Names,
  { start, months }: { readonly start: string; readonly months: number },
): readonly string[] {
  const { month, news, work, events, ends } = one;
  if (month === null) return ['In this future nothing differs in any month.'];
  if (month === 0) return ['They differ from the first day.', ...after(), ...end()];
  return [`The two part in ${calendarMonth(start, month)} (month ${month})${first()}`, ...after(), ...end()];

  function first(): string {
    const told = news.filter((each) => each.month === month);
    return told.length === 0 ? '.' : `. ${told.map((each) => line(each)).join(' ')}`;
  }

  function line({ told, label, in: where }: News): string {
    const said = newsLine(told, plainName(label, 60), start) ?? '';
    return where === 'base' ? `${said.slice(0, -1)} (only under ${names.base}).` : said;
  }

  function after(): readonly string[] {
    const later = [...new Set(news.map((each) => each.month))].filter((each) => each !== month).slice(0, MONTHS);
    const months = later.map((each) => {
      const lines = news.filter((told) => told.month === each).map((told) => line(told));
      return `${calendarMonth(start, each)} (month ${each}): ${lines.join(' ')}`;
    });
    return [...months, ...(work === null ? [] : [hours(work)])];
  }

  function hours({ from, to, roles }: WorkDifference): string {
    const when =
      from === to
        ? `In ${calendarMonth(start, from)}`
        : `From ${calendarMonth(start, from)} to ${calendarMonth(start, to)}, in a mean month,`;
    return `${when} ${listed(roles.map(roleHours))}.`;
  }

  function end(): readonly string[] {
    const told = EVENTS.flatMap((family) => events.filter(({ event }) => family.test(event)).slice(0, 1));
    const when = (value: number | null) => {
      if (value === null) return `not by ${calendarMonth(start, months)}`;
      return value === 0 ? 'before the first month' : `in ${calendarMonth(start, value)}`;
    };
    const moved = told.map(
      (each) => `${plainName(each.label, 60)}: ${when(each.alternative)}, and under ${names.base} ${when(each.base)}`,
    );
    const last = ends
      .filter((each) => each.base !== each.alternative)
      .map((each) => {
        const what = each.measure === 'aum' ? 'AUM' : each.label.toLowerCase();
        return `${what} ${quantity(each.alternative, each.unit)} and not ${quantity(each.base, each.unit)}`;
      });
    return [
      ...(moved.length === 0 ? [] : [`Under ${names.alternative}, for the first time: ${moved.join('; ')}.`]),
      ...(last.length === 0
        ? []
        : [`At the end, in ${calendarMonth(start, months)}, under ${names.alternative}: ${last.join('; ')}.`]),
    ];
  }
}

function roleHours({ label, base, alternative, kinds }: RoleWork): string {
  const change = alternative - base;
  const largest = kinds
    .map((each) => ({ kind: each.kind, hours: each.alternative - each.base }))
    .filter(({ hours }) => hours * change > 0 && Math.abs(hours) >= SOME)
    .toSorted((a, b) => Math.abs(b.hours) - Math.abs(a.hours))
    .slice(0, 2)
    .map(({ kind, hours }) => `${figure(Math.abs(hours))} of ${workKind(kind) ?? plainName(kind)}`);
  const of = largest.length === 0 ? '' : ` (${listed(largest)})`;
  return `${counted(figure(Math.abs(change)), 'hours')} ${change > 0 ? 'more' : 'fewer'} fall to the role ${plainName(label)}${of}`;
}

function figure(hours: number): string {
  return hours >= 10 ? grouped(hours) : significant(Math.round(hours * 10) / 10);
}
