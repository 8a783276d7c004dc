import type { Client, ClientColumn } from './clientList.ts';
import { type CalendarMonth, monthNumber, monthText } from './month.ts';
import { parseNumber } from './parseNumber.ts';
import type { SeriesCell } from './seriesTable.ts';
import { showValue } from './showValue.ts';

type Tell = (column: ClientColumn, sentence: string) => void;
type CellOf = (column: ClientColumn) => SeriesCell | undefined;

const DATE = /^(\d{4})-(0[1-9]|1[0-2])(?:-\d{2})?$/;
const YES: Readonly<Record<string, boolean>> = { yes: true, no: false };

/** One household of a client list, cell by cell; what is wrong is told. */
export function clientCells(start: CalendarMonth, cellOf: CellOf, tell: Tell): Client {
  const textOf = (column: ClientColumn): string => cellOf(column)?.text ?? '';
  const number = (column: ClientColumn, unit: string, [least, most]: readonly [number, number], wayOut: string) => {
    const text = textOf(column);
    if (text === '') return undefined;
    const answer = parseNumber(text, unit);
    if (answer.ok && answer.value >= least && answer.value <= most) return answer.value;
    tell(
      column,
      `expected ${unit} from ${least} to ${most}, got ${showValue(text)}. ${(!answer.ok && answer.wayOut) || wayOut}`,
    );
    return undefined;
  };
  const aum = number('aum', 'dollars', [0, 1e12], 'Write what the household has with you, such as 850000.');
  if (textOf('aum') === '')
    tell('aum', 'expected dollars, got nothing. Write the AUM of every household, 0 where there is none.');
  const age = number('age', 'years', [18, 110], 'Write the age of the older principal, or leave the cell empty.');
  const years = number('tenure', 'years', [0, 90], 'Write the years with the firm, such as 6.5.');
  const tenureMonths = years === undefined ? sinceJoining(start, textOf('joined'), tell) : Math.floor(12 * years);
  if (age !== undefined && tenureMonths !== undefined && tenureMonths > 12 * age)
    tell(
      years === undefined ? 'joined' : 'tenure',
      `expected at most the age of ${age} years, got ${Number((tenureMonths / 12).toPrecision(3))}. Mend one of the two.`,
    );
  const couple = textOf('couple').toLowerCase();
  if (couple !== '' && !Object.hasOwn(YES, couple))
    tell('couple', `expected yes or no, got ${showValue(couple)}. Leave it empty where it is not known.`);
  const requests = number(
    'requests',
    'times the mean',
    [0, 100],
    'Write 1 for a household that asks as often as the mean.',
  );
  return { aum: aum ?? 0, age, tenureMonths, couple: YES[couple], requests };
}

function sinceJoining(start: CalendarMonth, text: string, tell: Tell): number | undefined {
  if (text === '') return undefined;
  const [, year, month] = DATE.exec(text) ?? [];
  const months =
    year === undefined ? -1 : 1 - monthNumber({ kind: 'date', year: Number(year), month: Number(month) }, start);
  if (months >= 0) return months;
  tell(
    'joined',
    `expected a date such as 2019-02, ${monthText(start)} at the latest, got ${showValue(text)}. Write when the household became a client.`,
  );
  return undefined;
}
