import type { Forecast } from '../../src/summary/forecast.ts';
import { quotedMonth } from '../../src/summary/quotedMonth.ts';
import { capacityEvent } from '../answer/capacityEvent.ts';
import { cashMatters } from '../answer/cashAnswer.ts';
import { hitChance } from '../answer/hitChance.ts';
import { hitMonth } from '../answer/hitMonth.ts';
import type { KeyFigure } from '../block.ts';
import { calendarMonth, shortMonth, yearOf } from '../words/calendarMonth.ts';
import { chance } from '../words/chance.ts';
import { metricName } from '../words/metricName.ts';
import { rate } from '../words/percent.ts';
import { quantity } from '../words/quantity.ts';
import { fanValue } from './fanValue.ts';

const MOST = 4;

/** Four figures to remember, each with the words that make it true; cash where it may run out, before households. */
export function keyFigures(forecast: Forecast): readonly KeyFigure[] {
  return [
    ...capacityFigures(forecast),
    ...targetFigure(forecast),
    ...cashFigure(forecast),
    ...householdsFigure(forecast),
  ].slice(0, MOST);
}

function capacityFigures(forecast: Forecast): readonly KeyFigure[] {
  const event = capacityEvent(forecast);
  if (event === null) return [];
  const { start, months, trials } = forecast;
  const month = event.curve.already > 0.99 ? 0 : quotedMonth(event.curve, months);
  const { words: odds, range } = chance(hitChance(event.curve, month, trials), trials);
  const even = hitMonth(event.curve, 'p50');
  const by = month === 0 ? 'of being at capacity today' : `of hitting capacity by ${calendarMonth(start, month)}`;
  const odd = { value: capital(odds), label: `chance${inBrackets(range)} ${by}` };
  if (month === 0 || even === 0 || odds === 'under 1 %') return [odd];
  return even === null
    ? [
        odd,
        {
          value: `Not by ${yearOf(start, months)}`,
          label: 'half of the futures have not been at capacity even by then',
        },
      ]
    : [
        odd,
        { value: shortMonth(start, even), label: 'half of the futures have been at capacity at least once by then' },
      ];
}

function targetFigure({ targets, trials, start, months }: Forecast): readonly KeyFigure[] {
  const target = targets.find(({ metric }) => metric === 'aum') ?? targets[0];
  if (target === undefined || target.atHorizon === null) return [];
  const { words, range } = chance(target.atHorizon, trials);
  const goal = `${rate(target.rate)} a year in ${metricName(target.metric)}`;
  return [
    {
      value: capital(words),
      label: `chance${inBrackets(range)} of ${goal} through ${calendarMonth(start, months)}`,
    },
  ];
}

function cashFigure(forecast: Forecast): readonly KeyFigure[] {
  if (!cashMatters(forecast)) return [];
  const { events, trials, start, months } = forecast;
  const { words, range } = chance(hitChance(events.cashOut, months, trials), trials);
  return [
    {
      value: capital(words),
      label: `chance${inBrackets(range)} that cash falls below zero by ${calendarMonth(start, months)}`,
    },
  ];
}

function householdsFigure({ measures, months, start }: Forecast): readonly KeyFigure[] {
  const fan = measures.households;
  const end = fan === undefined ? null : fanValue(fan, 'p50', months);
  if (fan === undefined || end === null) return [];
  const first = fanValue(fan, 'p50', 0);
  const from = first === null ? '' : `, from ${quantity(first, 'households')} at the start`;
  return [
    { value: quantity(end, 'households'), label: `households in ${calendarMonth(start, months)} (median)${from}` },
  ];
}

function capital(words: string): string {
  return words[0].toUpperCase() + words.slice(1);
}

/** The interval after the word it belongs to, where there is one to tell. */
function inBrackets(range: string): string {
  return range === '' ? '' : ` (${range})`;
}
