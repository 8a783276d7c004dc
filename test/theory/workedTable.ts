import type { Changes } from '../support/practice.ts';

export const MONTHS = 24;
const HOUSEHOLDS = 16;

/** Everything certain: sixteen households of a million, a CSA decided on in month 6, billing by the quarter. */
export const CERTAIN: Changes = {
  inflation: 0.025,
  'book.households': HOUSEHOLDS,
  'book.firmAge': 6,
  'tiers.only.hours': 11,
  'market.return': 0.064,
  'flows.savers': 0.012,
  'flows.preRetirees': 0.012,
  'flows.retirees': 0.012,
  'flows.elders': 0.012,
  'fees.brackets': [
    { from: 0, rate: '125 bp' },
    { from: '100k', rate: '97.22 bp' },
    { from: '1M', rate: '71.25 bp' },
  ],
  'fees.billing': 'quarterly',
  'roles.advisor': {
    hoursPerYear: 600,
    overhead: 0.2,
    businessDevelopment: 60,
    pay: 90_000,
    delegate: ['csa'],
    ramp: 0,
  },
  'roles.csa': { hoursPerYear: 900, overhead: 0.1, pay: 50_000, recruitingCost: 0.12, efficiency: 0.8, turnover: 0 },
  'policies.help': { at: 6, hire: { role: 'csa', recruiting: 2, ramp: 5 } },
  'staffCosts.employerLoad': 0.15,
  'staffCosts.raises': 0.035,
  'staffCosts.searchHours': 4,
  'staffCosts.trainingHours': 3,
  'work.paperwork': { hours: 7.4, split: { csa: 1 } },
  'work.investment': { hours: 2.9, split: {} },
  'work.calendar': {
    reviews: { share: 0.7, split: { csa: 0.2 } },
    taxes: { share: 0.3, split: { csa: 0.1 }, months: [3, 4] },
  },
  'work.calendarDelegable': 0.3,
  'work.operationsDelegable': 0.8,
  costs: {
    technology: { amount: 11_500, per: 'advisor' },
    office: { amount: 6_000, per: 'seat' },
    insurance: { amount: 3_443 },
    gifts: { amount: 40, per: 'household', inflates: false },
    marketing: { amount: 0.02, per: 'revenue', acquisition: true },
  },
  cash: { openingMonths: 3, reserveMonths: 3, draw: 1 },
};

export type Row = Record<'aum' | 'revenue' | 'receivables' | 'pay' | 'overhead' | 'cash' | 'draw', number> &
  Record<
    'calendar' | 'operations' | 'advisorAsked' | 'csaAsked' | 'advisorDid' | 'csaDid' | 'backlog' | 'quality',
    number
  >;

/** What is due of one kind at one desk, oldest first; reviews are missed after three months, operations never. */
type Desk = { operations: number; reviews: { due: number; hours: number }[] };

const waiting = (desk: Desk): number => desk.operations + desk.reviews.reduce((sum, { hours }) => sum + hours, 0);
const lighten = (desk: Desk, operations: number, reviews: number): void => {
  desk.operations *= 1 - operations;
  for (const piece of desk.reviews) piece.hours *= 1 - reviews;
};

/** Works through operations, then reviews; returns the hours of each. */
const serve = (desk: Desk, month: number, hours: number): [operations: number, reviews: number] => {
  const operations = Math.min(desk.operations, hours);
  desk.operations -= operations;
  let left = hours - operations;
  for (const piece of desk.reviews) {
    const part = Math.min(piece.hours, left);
    piece.hours -= part;
    left -= part;
  }
  desk.reviews = desk.reviews.filter(({ due }) => due > month - 3);
  return [operations, hours - operations - left];
};

/** The table, a month a row, by plain arithmetic from the specification. */
export const workedRows = (): Row[] => {
  const rows: Row[] = [];
  // tenures: the middles of sixteen parts of six years, in whole months
  const tenures = Array.from({ length: HOUSEHOLDS }, (_, i) => Math.floor((72 * (i + 0.5)) / HOUSEHOLDS));
  const price = (month: number): number => 1.025 ** (month / 12);
  const fee = (aum: number, month: number): number => {
    const [low, high] = [100_000 * price(month), 1_000_000 * price(month)];
    const at = (from: number, to: number, rate: number): number => Math.max(0, Math.min(aum, to) - from) * rate;
    return at(0, low, 0.0125) + at(low, high, 0.009722) + at(high, Number.POSITIVE_INFINITY, 0.007125);
  };
  const costLines = (month: number, people: number, revenue: number): number =>
    ((11_500 + 6_000 * people + 3_443) / 12) * price(month) + (40 * HOUSEHOLDS) / 12 + 0.02 * revenue;

  let aum = 1_000_000;
  let open = 0;
  let profit = 0;
  const openingRevenue = (HOUSEHOLDS * fee(aum, 0)) / 12;
  let cash = 3 * ((90_000 * 1.15) / 12 + costLines(0, 1, openingRevenue));
  let quality = 1;
  let unfinished = 0;
  const advisor: Desk = { operations: 0, reviews: [] };
  const csa: Desk = { operations: 0, reviews: [] };
  const window: { arose: number; done: number }[] = [];

  for (let t = 1; t <= MONTHS; t++) {
    const calendarMonth = ((t - 1) % 12) + 1;
    // markets, then flows; the bill of the quarter at its end
    const grown = aum * 1.064 ** (1 / 12);
    aum = grown + grown * (0.012 / 12);
    const revenue = (HOUSEHOLDS * fee(aum, t)) / 12;
    open += revenue;
    const billed = calendarMonth % 3 === 0 ? open : 0;
    open -= billed;
    aum -= billed / HOUSEHOLDS;

    // people: decided in 6, at work in 8, in the ramp for five months
    const hired = t >= 8;
    const ramp = hired ? Math.min(1, (t - 7) / 5) : 0;
    const csaHours = 75 * ramp;
    const projects = (t === 6 || t === 7 ? 4 : 0) + (hired && ramp < 1 ? 3 : 0);

    // work
    let yearly = 0;
    for (const tenure of tenures) yearly += 11 * ((tenure + t < 60 ? 12 : 8) / 8.7);
    const reviews = (0.7 * yearly) / 12;
    const taxes = calendarMonth === 3 || calendarMonth === 4 ? (0.3 * yearly) / 2 : 0;
    // somebody new takes over as much of their share as they are through the ramp
    const csaReviews = ramp * (0.2 * reviews + 0.1 * taxes);
    const paperwork = (HOUSEHOLDS * 7.4) / 12;
    const investment = (HOUSEHOLDS * 2.9) / 12;
    const arisen = {
      advisor: investment + (1 - ramp) * paperwork,
      csa: ramp * paperwork,
      advisorReviews: reviews + taxes - csaReviews,
    };
    advisor.operations += arisen.advisor;
    csa.operations += arisen.csa;
    advisor.reviews.push({ due: t, hours: arisen.advisorReviews });
    csa.reviews.push({ due: t, hours: csaReviews });
    const advisorAsked = 10 + arisen.advisor + arisen.advisorReviews + 5 + projects;
    const csaAsked = 0.1 * csaHours + arisen.csa + csaReviews;

    // relief: what is over fifty hours goes to the CSA as far as it may and can
    unfinished += projects;
    const over = 10 + waiting(advisor) + 5 + unfinished - 50;
    const movable = 0.8 * advisor.operations + 0.3 * (waiting(advisor) - advisor.operations);
    const spare = 0.8 * (0.9 * csaHours - waiting(csa));
    const moved = Math.max(0, Math.min(over, movable, spare));
    const movedReviews = movable > 0 ? (moved / movable) * 0.3 * (waiting(advisor) - advisor.operations) : 0;
    if (moved > 0) lighten(advisor, (0.8 * moved) / movable, (0.3 * moved) / movable);

    // delivery
    const advisorReviewed = serve(advisor, t, 40);
    const left = 40 - advisorReviewed[0] - advisorReviewed[1];
    const standing = Math.min(5, left);
    const projectsDone = Math.min(unfinished, left - standing);
    unfinished -= projectsDone;
    const csaReviewed = serve(csa, t, 0.9 * csaHours - moved / 0.8);
    window.push({ arose: reviews + taxes, done: advisorReviewed[1] + csaReviewed[1] + movedReviews });
    const three = window.slice(-3);
    const arose = three.reduce((sum, m) => sum + m.arose, 0);
    const onTime = Math.min(1, three.reduce((sum, m) => sum + m.done, 0) / arose);
    quality += (1 - 2 ** (-1 / 6)) * (onTime - quality);

    // money
    const raise = 1.035 ** Math.floor((t - 1) / 12);
    const pay = ((90_000 * 1.15) / 12) * raise;
    const support = hired ? ((50_000 * 1.15) / 12) * raise : 0;
    const finding = t === 8 ? 0.12 * 50_000 * raise : 0;
    const overhead = support + finding + costLines(t, hired ? 2 : 1, revenue);
    const before = cash + billed - pay - overhead;
    const draw = before > 3 * (pay + overhead) ? Math.max(0, profit) : 0;
    cash = before - draw;
    profit = revenue - pay - overhead;
    rows.push({
      aum: HOUSEHOLDS * aum,
      revenue,
      receivables: open,
      pay,
      overhead,
      cash,
      draw,
      calendar: reviews + taxes,
      operations: paperwork + investment,
      advisorAsked,
      csaAsked,
      advisorDid: 10 + advisorReviewed[0] + advisorReviewed[1] + standing + projectsDone,
      csaDid: 0.1 * csaHours + csaReviewed[0] + csaReviewed[1] + moved / 0.8,
      backlog: waiting(advisor) + unfinished + waiting(csa),
      quality,
    });
  }
  return rows;
};
