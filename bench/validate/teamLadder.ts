import { breakEven } from './breakEven.ts';
import { near, type Row, within } from './row.ts';

const GROWTH = { growth: 0.1, retention: 0.97 };
const TEAMS = [
  { who: 'solo', roles: ['advisor'], published: 40, growing: 39 },
  { who: 'advisor and CSA', roles: ['advisor', 'csa'], published: 70, growing: 63 },
  { who: 'advisor, associate and CSA', roles: ['advisor', 'associate', 'csa'], published: 96, growing: 80 },
] as const;

const round = (x: number): string => x.toFixed(1);

/** F1: households per advisor at which the week is full, by team, out of one set of defaults. */
export const teamLadder = async (): Promise<Row[]> => {
  const rows: Row[] = [];
  for (const { who, roles, published } of TEAMS) {
    const households = await breakEven({ roles, ...GROWTH, prospecting: 130 }, published);
    rows.push({
      figure: 'F1',
      what: `households per advisor, ${who}`,
      published: `${published}`,
      simulated: round(households),
      tolerance: '5 %',
      verdict: near(households, published, 0.05),
    });
  }
  const four = ['advisor', 'associate', 'csa', 'advisor'];
  const second = (await breakEven({ roles: four, ...GROWTH, prospecting: 130 }, 180)) / 2;
  rows.push({
    figure: 'F1',
    what: 'households per advisor, with a second advisor',
    published: 'below 96',
    simulated: round(second),
    tolerance: '65 to 95',
    verdict: within(second, 65, 95),
  });
  for (const { who, roles, published, growing } of TEAMS) {
    const households = await breakEven({ roles, ...GROWTH }, published);
    rows.push({
      figure: 'F1',
      what: `the same, prospecting as growth needs, ${who}`,
      published: `about ${growing} in the model's paper`,
      simulated: round(households),
      tolerance: 'none',
      verdict: 'shown',
    });
  }
  return rows;
};
