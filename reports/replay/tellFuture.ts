import type { Replay } from '../../src/summary/replay.ts';
import { grouped } from '../words/grouped.ts';
import { plainName } from '../words/plainName.ts';
import { chaptersOf } from './chapters.ts';
import { futureAnswer } from './futureAnswer.ts';
import type { FutureStory } from './futureStory.ts';

/** A replayed future as a story: what it comes to, then month by month. */
export function tellFuture(replay: Replay): FutureStory {
  const { scenario, seed, trial, engine } = replay;
  const name = plainName(scenario.title, 100) || plainName(scenario.name, 100) || 'A practice';
  return {
    title: `${name}: future ${grouped(trial)}`,
    question: 'One future of many, as it may go: the chances are in the forecast.',
    answer: futureAnswer(replay),
    chapters: chaptersOf(replay),
    foot: `Future ${grouped(trial)} of seed ${plainName(seed)}; scenario ${scenario.digest.slice(0, 12)}; Headroom ${engine.version}.`,
  };
}
