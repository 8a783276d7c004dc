import type { Replay } from '../../src/summary/replay.ts';
import { whoseCapacity } from '../../src/summary/whoseCapacity.ts';
import { calendarMonth } from '../words/calendarMonth.ts';
import { dollars } from '../words/dollars.ts';
import { listed } from '../words/listed.ts';
import { ratio } from '../words/percent.ts';
import { significant } from '../words/significant.ts';
import { span } from '../words/span.ts';
import { toldOf } from './told.ts';

/** What a future comes to: capacity, growth, who came and went, cash. */
export function futureAnswer(replay: Replay): readonly string[] {
  return [capacity(replay), growth(replay), comings(replay), cash(replay)].filter((sentence) => sentence !== '');
}

function capacity({ events, practice, start, months }: Replay): string {
  const whose = whoseCapacity(practice.advisors, (event) => events[event] !== undefined);
  if (whose === null) return '';
  const { month } = events[whose.event];
  const [you, they] = whose.personal
    ? ['You hit', 'You do not hit']
    : ['The practice hits', 'The practice does not hit'];
  if (month === null) return `${they} capacity by ${calendarMonth(start, months)}.`;
  if (month === 0) return `${whose.personal ? 'You are' : 'The practice is'} at capacity on the first day already.`;
  return `${you} capacity in ${calendarMonth(start, month)} for the first time.`;
}

/** Growth a year from first to last, told from a year on. */
function yearly(first: number, last: number, months: number): string {
  if (months < 12 || first <= 0 || last <= 0) return '';
  return `, ${ratio((last / first) ** (12 / months) - 1, 1)} a year`;
}

function growth({ measures, start, months }: Replay): string {
  const ends = (name: string) => ({
    first: measures[name]?.opening ?? null,
    last: measures[name]?.values.at(-1) ?? null,
  });
  const [book, aum] = [ends('households'), ends('aum')];
  if (book.first === null || book.last === null) return '';
  const households = `Households go from ${significant(book.first)} to ${significant(book.last)}`;
  const assets =
    aum.first === null || aum.last === null
      ? ''
      : ` and AUM from ${dollars(aum.first)} to ${dollars(aum.last)}${yearly(aum.first, aum.last, months)}`;
  return `${households}${assets} by ${calendarMonth(start, months)}.`;
}

function comings({ story, months }: Replay): string {
  const came = story.reduce((sum, { households }) => sum + households.came, 0);
  const left = toldOf(story, 'left');
  const causes = (
    [
      ['moved', 'to another firm'],
      ['died', 'by death'],
      ['dismissed', 'parted with'],
    ] as const
  ).flatMap(([cause, words]) => {
    const count = left.filter((one) => one.cause === cause).length;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  const how = causes.length === 0 ? '' : ` (${listed(causes)})`;
  return `In ${span(months)} ${who(came, 'joins', 'join')} and ${who(left.length, 'leaves', 'leave')}${how}.`;
}

function who(count: number, one: string, many: string): string {
  return `${count === 0 ? 'nobody' : count} ${count > 1 ? many : one}`;
}

function cash({ measures, start }: Replay): string {
  const { values } = measures.cash ?? { values: [] };
  let lowest = 0;
  for (const [t, value] of values.entries()) if ((value ?? Infinity) < (values[lowest] ?? Infinity)) lowest = t;
  const value = values[lowest] ?? null;
  return value === null ? '' : `Cash is lowest in ${calendarMonth(start, lowest + 1)}, at ${dollars(value)}.`;
}
