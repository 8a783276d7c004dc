import type { Forecast } from '../../src/summary/forecast.ts';
import { hitChance } from '../answer/hitChance.ts';
import type { Block } from '../block.ts';
import { calendarMonth } from '../words/calendarMonth.ts';
import { ofFutures } from '../words/ofFutures.ts';
import { plainName } from '../words/plainName.ts';
import { capped } from './capped.ts';
import { type Dated, datedTable, type Waiting, waitingTable } from './policyTables.ts';

/** More decisions of a kind than this are folded away. */
const SHOWN = 12;

/** What the plan decides: by a condition with its chance and months, by a date with its month. */
export function policies(forecast: Forecast): Block | null {
  const { months, events, practice } = forecast;
  const all = practice.policies.map((policy) => ({ ...policy, label: plainName(policy.label) }));
  const waiting = all
    .flatMap(({ id, label }): readonly Waiting[] => {
      const curve = events[`policy.${id}`];
      return curve === undefined ? [] : [{ label, curve }];
    })
    .toSorted((a, b) => b.curve.byMonth[months - 1] - a.curve.byMonth[months - 1]);
  const dated = all
    .flatMap(({ label, month }): readonly Dated[] => (month === null ? [] : [{ label, month }]))
    .toSorted((a, b) => a.month - b.month);
  if (waiting.length + dated.length === 0) return null;
  const folded = Math.max(0, waiting.length - SHOWN) + Math.max(0, dated.length - SHOWN);
  return {
    kind: 'section',
    id: 'policies',
    heading: 'What the plan decides, and when',
    sentence: [...likeliest(forecast, waiting), ...onDates(dated.length), ...leftOut(folded)].join(' '),
    tables: [...capped(waitingTable(forecast, waiting), SHOWN), ...capped(datedTable(forecast, dated), SHOWN)],
  };
}

function likeliest({ start, months, trials }: Forecast, waiting: readonly Waiting[]): readonly string[] {
  if (waiting.length === 0) return [];
  const [{ label, curve }] = waiting;
  const by = calendarMonth(start, months);
  if (curve.never === 1) return [`No decision that waits for a condition is taken in any future by ${by}.`];
  const which =
    waiting.length === 1
      ? `One decision waits for a condition: ${label}`
      : `Of ${waiting.length} decisions that wait for a condition the likeliest is: ${label}`;
  const half = curve.p50 === null ? '' : `; half of all futures have by ${calendarMonth(start, curve.p50)}`;
  return [`${which}, taken by ${by} in ${ofFutures(hitChance(curve, months, trials), trials)}${half}.`];
}

function onDates(count: number): readonly string[] {
  if (count === 0) return [];
  return [count === 1 ? 'One decision has its date.' : `${count} decisions have their dates.`];
}

function leftOut(count: number): readonly string[] {
  return count === 0 ? [] : [`The ${count} less likely or later ones are folded away in the page.`];
}
