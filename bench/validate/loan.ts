import { type Row, within } from './row.ts';
import { meanAt, run } from './run.ts';

const AMOUNT = 1_098_953; // what 160,000 a year supports, to the dollar
const YEARLY = 160_000;

/** F71: a loan of 1.099 million at 8 % over ten years is paid off by 160,000 a year, and by nothing less. */
export const loan = async (): Promise<Row> => {
  const text = JSON.stringify({
    version: 1,
    meta: { title: 'A loan', question: 'What does it cost a year?' },
    start: '2027-01',
    people: { owner: { role: 'advisor', owner: true } },
    loans: { bank: { amount: AMOUNT, rate: 0.08, years: 10 } },
  });
  const forecast = await run(text, [], { trials: 1, months: 120, point: true });
  let paid = 0;
  for (let month = 1; month <= 12; month++) paid += meanAt(forecast, 'debtService', month);
  const left = meanAt(forecast, 'debt', 120);
  const dollar = YEARLY / AMOUNT; // a dollar more of the loan costs so much a year
  return {
    figure: 'F71',
    what: `payments a year on $${AMOUNT} at 8 % over 10 years; owed at the end`,
    published: '$160,000 a year; 0',
    simulated: `$${paid.toFixed(2)}; ${Math.abs(left).toFixed(2)}`,
    tolerance: 'a dollar of the loan; a cent',
    verdict: Math.abs(left) < 0.01 ? within(paid, YEARLY - dollar, YEARLY + dollar) : 'missed',
  };
};
