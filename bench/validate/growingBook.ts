import { breakEven } from './breakEven.ts';
import { near, type Row } from './row.ts';

/** Only calendar and onboarding, and 1,160 hours for them. */
const ONLY_CALENDAR = {
  roles: {
    advisor: { hoursPerYear: 1160, overhead: 0, businessDevelopment: 0 },
  },
  work: {
    requests: { perYear: 0 },
    paperwork: { hours: 0 },
    investment: { hours: 0 },
  },
};
const BOOKS = [
  { figure: 'F15', retention: 0.97, still: 127, growing: 90 },
  { figure: 'F16', retention: 0.95, still: 117, growing: 87 },
  { figure: 'F16', retention: 0.9, still: 100, growing: 79 },
] as const;

/** F15, F16: growth itself shrinks capacity, since a household's first year asks for three times a later one. */
export const growingBook = async (): Promise<Row[]> => {
  const rows: Row[] = [];
  for (const { figure, retention, still, growing } of BOOKS)
    for (const [growth, published] of [
      [0, still],
      [0.124, growing],
    ] as const) {
      const firm = { roles: ['advisor'], growth, retention, prospecting: 0, more: ONLY_CALENDAR };
      const households = await breakEven(firm, published);
      rows.push({
        figure,
        what: `capacity on 1,160 hours, ${100 * retention} % retention, growth ${100 * growth} %`,
        published: `${published}`,
        simulated: households.toFixed(1),
        tolerance: '3 %',
        verdict: near(households, published, 0.03),
      });
    }
  return rows;
};
