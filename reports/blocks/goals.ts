import type { Forecast, Goal } from '../../src/summary/forecast.ts';
import { goalAnswer, goalVerdict } from '../answer/goalAnswer.ts';
import type { Block } from '../block.ts';
import { calendarMonth } from '../words/calendarMonth.ts';
import { chanceWithRange } from '../words/chance.ts';
import { listed } from '../words/listed.ts';
import { type Aim, goalAims, standingAims } from './aims.ts';
import { goalCurves } from './goalCurves.ts';

/** A scorecard of what the owner wants of the plan, and of what owners want anyway; then how goals come about or are lost. */
export function goals(forecast: Forecast): readonly Block[] {
  const { goals: all, start, months, trials } = forecast;
  const standing = standingAims(forecast);
  const aims = [...goalAims(forecast), ...standing];
  if (aims.length === 0) return [];
  const told = all.map((goal) => goalAnswer(goal, forecast));
  const wants = anyway(forecast, standing);
  const list = [...(told.length < 2 ? [] : told), ...(told.length === 0 || wants === '' ? [] : [wants])];
  const way = goalCurves(forecast);
  return [
    {
      kind: 'section',
      id: 'goals',
      heading: 'Scorecard',
      sentence: opening(all, told, wants),
      ...(all.length === 0 ? { short: true as const } : {}), // the sentence says all that the bars show
      chart: {
        kind: 'bars',
        start,
        months,
        unit: 'share',
        caption: `Share of futures to ${calendarMonth(start, months)} in which each comes true, with its 95 % interval${aims.some(({ wanted }) => wanted !== undefined) ? '; the mark is the share that is wanted' : ''}.`,
        description: `${aims.map(({ label, ...share }) => `${label}, ${chanceWithRange(share, trials)}`).join('; ')}.`,
        bars: aims,
        whole: true,
      },
      ...(list.length === 0 ? {} : { list }),
    },
    ...(way === null
      ? []
      : [
          {
            kind: 'section' as const,
            id: 'goal-ways',
            heading: all.length === 1 ? 'How the goal comes or goes' : 'How goals come or go',
            sentence: 'A goal that is wanted of every month can only be lost on the way; one by a date can only come.',
            chart: way,
          },
        ]),
  ];
}

function opening(all: readonly Goal[], told: readonly string[], wants: string): string {
  if (all.length === 0) return `The scenario sets no goals of its own. ${wants}`;
  return told.length === 1 ? told[0] : counted(all);
}

/** What owners want anyway, each chance with its interval. */
function anyway({ trials, start, months }: Forecast, standing: readonly Aim[]): string {
  if (standing.length === 0) return '';
  const said = standing.map(
    ({ label, ...share }) => `${label[0].toLowerCase()}${label.slice(1)}, ${chanceWithRange(share, trials)}`,
  );
  return `What most owners want, and the share of futures to ${calendarMonth(start, months)} in which it comes: ${said.join('; ')}.`;
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
