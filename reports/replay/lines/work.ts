import type { Replay, ReplayMonth } from '../../../src/summary/replay.ts';
import { counted } from '../../words/counted.ts';
import { grouped } from '../../words/grouped.ts';
import { listed } from '../../words/listed.ts';
import { significant } from '../../words/significant.ts';
import { workKind } from '../../words/workKind.ts';
import type { ReplayNames } from '../names.ts';
import { toldOf } from '../told.ts';

/** Fewer hours or meetings than this round to none. */
const SOME = 0.05;

/** Work that is given up in some months, by kind and whose it was, and what that comes to in review meetings. */
export function workLines(
  months: readonly ReplayMonth[],
  { role, kind }: ReplayNames,
  { measures, practice }: Pick<Replay, 'measures' | 'practice'>,
): readonly string[] {
  const hours = new Map<string, number>();
  for (const one of toldOf(months, 'missed')) {
    const whose = practice.roles.length > 1 ? ` (${role(one.role)})` : '';
    const what = `${workKind(one.kind) ?? kind(one.kind)}${whose}`;
    hours.set(what, (hours.get(what) ?? 0) + one.hours);
  }
  const undone = [...hours].filter(([, sum]) => sum >= SOME);
  if (undone.length === 0) return [];
  const missed = months.reduce((sum, { month }) => sum + (measures.missedReviews?.values[month - 1] ?? 0), 0);
  const parts = undone.map(([what, sum]) => `${counted(figure(sum), 'hours')} of ${what}`);
  const meetings = missed >= SOME ? ` That is about ${counted(figure(missed), 'review meetings')} missed.` : '';
  return [`Not done, and given up: ${listed(parts)}.${meetings}`];
}

function figure(value: number): string {
  return value >= 10 ? grouped(value) : significant(Math.round(value * 10) / 10);
}
