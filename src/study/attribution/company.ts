/** Some of the players, by their numbers from 0, rising. */
export type Company = readonly number[];

/** Players up to whom every company is evaluated: 64 of six. */
export const MOST_EXACT = 6;

/** Orders in which players join one by one, the k-th of them. */
export type OrderOf = (k: number) => readonly number[];

/** How an attribution goes about: which companies it evaluates. */
export type Design = {
  readonly players: number;
  /** Asked for where there are more than `MOST_EXACT` players. */
  readonly order: OrderOf;
  /** Each with its reverse; at least two, since their spread is the error. */
  readonly orders: number;
};

export const companyKey = (company: Company): string => company.join(' ');

/** Every company of up to 31 players, the one whose mask counts m at place m. */
export const allCompanies = (players: number): Company[] =>
  Array.from({ length: 1 << players }, (_, mask) => everyone(players).filter((i) => (mask >>> i) & 1));

export const everyone = (players: number): Company => Array.from({ length: players }, (_, i) => i);

/** Nobody, the first of an order, the first two, ... everybody. */
export const companiesOfOrder = (order: readonly number[]): Company[] =>
  Array.from({ length: order.length + 1 }, (_, size) => order.slice(0, size).sort((a, b) => a - b));

/** Orders of a design, each followed by its reverse. */
export const pairedOrders = ({ order, orders }: Design): (readonly number[])[] =>
  Array.from({ length: orders }, (_, k) => order(k)).flatMap((one) => [one, one.toReversed()]);

/** The companies that a design evaluates, each once. */
export const companiesOf = (design: Design): Company[] => {
  if (design.players <= MOST_EXACT) return allCompanies(design.players);
  const all = pairedOrders(design).flatMap(companiesOfOrder);
  return [...new Map(all.map((company) => [companyKey(company), company])).values()];
};
