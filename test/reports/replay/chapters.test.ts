import { describe, expect, test } from 'vitest';
import { chaptersOf } from '../../../reports/replay/chapters.ts';
import { monthOfYear, yearOf } from '../../../reports/words/calendarMonth.ts';
import { everyPlan } from '../../support/everyPlan.ts';
import { futureOf } from '../../support/futureOf.ts';

const MONTHS = 72;

describe.each(everyPlan(MONTHS))('%s', (_, planOf) => {
  const replay = futureOf(planOf(), 'told', 2, MONTHS);
  const chapters = chaptersOf(replay);

  test('chapters follow each other from the first month to the last; several months are of one year', () => {
    expect(chapters[0].from).toBe(1);
    expect(chapters.at(-1)?.to).toBe(MONTHS);
    for (const [i, { from, to }] of chapters.entries()) {
      if (i > 0) expect(from).toBe(chapters[i - 1].to + 1);
      expect(yearOf(replay.start, from)).toBe(yearOf(replay.start, to));
      expect(to - from).toBeLessThan(12);
    }
  });

  test('folding loses nobody: those who join, leave or change tier add up over the lines', () => {
    const told = (verb: RegExp) =>
      chapters.flatMap(({ lines }) => lines).reduce((sum, line) => sum + Number(verb.exec(line)?.[1] ?? 0), 0);
    const happened = (...what: string[]) =>
      replay.story.flatMap(({ happenings }) => happenings).filter((one) => what.includes(one.what)).length;
    expect(told(/^(\d+) joins?:/)).toBe(happened('joined'));
    expect(told(/^(\d+) comes? with a book/)).toBe(happened('bookJoined'));
    expect(told(/^(\d+) leaves?:/)).toBe(happened('left'));
    expect(told(/^(\d+) pass(?:es)? to heirs/)).toBe(happened('heirs'));
    expect(told(/^(\d+) changes? tier:/)).toBe(happened('regraded'));
    expect(told(/^(\d+) households? go(?:es)? from/)).toBe(happened('handedOver'));
  });

  test('each decision, start and departure of somebody at work has a line of its own in its month', () => {
    const verbs = { decided: 'Decided: ', started: 'Starts work: ', ended: 'Leaves' } as const;
    for (const [what, begins] of Object.entries(verbs))
      for (const { month, happenings } of replay.story) {
        const count = happenings.filter((one) => one.what === what).length;
        if (count === 0) continue;
        const chapter = chapters.find(({ from, to }) => from === month && to === month);
        expect(chapter?.lines.filter((line) => line.startsWith(begins)).length).toBe(count);
      }
  });

  test('two quiet stretches of a year never stand side by side', () => {
    const everyday = ['joined', 'left', 'regraded', 'heirs', 'missed'];
    const isQuiet = ({ from, to, lines }: (typeof chapters)[number]) =>
      replay.story
        .slice(from - 1, to)
        .every(({ happenings }) => happenings.every(({ what }) => everyday.includes(what))) &&
      !lines.some((line) => line.startsWith('Markets'));
    for (const [i, chapter] of chapters.entries()) {
      if (chapter.to > chapter.from) expect(isQuiet(chapter)).toBe(true);
      if (i === 0 || monthOfYear(replay.start, chapter.from) === 0) continue;
      expect(isQuiet(chapter) && isQuiet(chapters[i - 1])).toBe(false);
    }
  });
});
