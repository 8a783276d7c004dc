import type { Forecast, Goal } from '../../src/summary/forecast.ts';
import { goalAnswer, goalVerdict } from '../answer/goalAnswer.ts';
import type { Block } from '../block.ts';
import { listed } from '../words/listed.ts';
import { goalCurves } from './goalCurves.ts';

/** What the owner wanted of the plan, and whether it comes. */
export function goals(forecast: Forecast): Block | null {
  const { goals: all } = forecast;
  if (all.length === 0) return null;
  const chart = goalCurves(forecast);
  const told = all.map((goal) => goalAnswer(goal, forecast));
  const [only] = told;
  return {
    kind: 'section',
    id: 'goals',
    heading: all.length === 1 ? 'Your goal' : 'Your goals',
    sentence: told.length === 1 && only !== undefined ? only : counted(all),
    ...(chart === null ? {} : { chart }),
    ...(told.length === 1 ? {} : { list: told }),
  };
}

/** "Of 4 goals 1 is met, 2 are not, and 1 is too close to call." */
function counted(all: readonly Goal[]): string {
  const said = [
    ['met', 'met'],
    ['not met', 'not met'],
    ['too close to call', 'too close to call'],
    ['', 'without a verdict'],
  ].flatMap(([verdict, words]) => {
    const count = all.filter((goal) => goalVerdict(goal) === verdict).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? 'is' : 'are'} ${words}`];
  });
  if (all.every((goal) => goalVerdict(goal) === ''))
    return `${all.length} goals, with the share of futures in which each comes; none asks for a chance.`;
  return `Of ${all.length} goals ${listed(said)}.`;
}
