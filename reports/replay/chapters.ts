import type { Replay, ReplayMonth } from '../../src/summary/replay.ts';
import { calendarMonth, monthOfYear, yearOf } from '../words/calendarMonth.ts';
import type { Chapter } from './futureStory.ts';
import { isQuiet } from './isQuiet.ts';
import { eventLines } from './lines/events.ts';
import { householdLines } from './lines/households.ts';
import { marketLines } from './lines/markets.ts';
import { peopleLines } from './lines/people.ts';
import { workLines } from './lines/work.ts';
import { namesOf } from './names.ts';

/** The months of a future: one by one where something new happens, quiet ones together, up to the end of their year. */
export function chaptersOf(replay: Replay): readonly Chapter[] {
  const { story, start } = replay;
  const names = namesOf(replay);
  const markets = marketLines(story);
  const stretches: { quiet: boolean; months: ReplayMonth[] }[] = [];
  for (const [t, month] of story.entries()) {
    const quiet = isQuiet(month, markets[t]);
    const last = stretches.at(-1);
    if (quiet && last?.quiet === true && monthOfYear(start, month.month) !== 0) last.months.push(month);
    else stretches.push({ quiet, months: [month] });
  }
  return stretches.map(({ quiet, months }) => {
    const [from, to] = [months[0].month, months[months.length - 1].month];
    const lines = [
      ...peopleLines(months, names, start),
      ...markets.slice(from - 1, to).flat(),
      ...householdLines(months, names, start),
      ...workLines(months, names, replay),
      ...eventLines(months, names, replay.practice),
    ];
    return {
      from,
      to,
      heading: monthsText(start, from, to),
      lines: quiet && lines.length === 0 ? ['Nothing out of the ordinary.'] : lines,
    };
  });
}

/** "May to July 2027", within a year; "May 2027". */
function monthsText(start: string, from: number, to: number): string {
  if (from === to) return calendarMonth(start, from);
  const [first, last] = [calendarMonth(start, from), calendarMonth(start, to)];
  return yearOf(start, from) === yearOf(start, to) ? `${first.split(' ')[0]} to ${last}` : `${first} to ${last}`;
}
