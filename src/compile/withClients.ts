import type { Client } from '../scenario/clientList.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** What a client list says of the book in place of the scenario. */
export const FROM_CLIENTS: readonly string[] = ['book.households', 'book.aum.mean'];

/**
 * The scenario with the size and the mean of its client list: joiners have the mean of the list, and the spread and floor
 * that the scenario says.
 * @throws RangeError when the scenario names a list and none was read.
 */
export const withClients = (s: Scenario, clients: readonly Client[] | undefined): Scenario => {
  if (clients === undefined) {
    if (s.book.file !== undefined)
      throw new RangeError(`no client list was given, and the scenario names ${s.book.file}`);
    return s;
  }
  const total = clients.reduce((sum, { aum }) => sum + aum, 0);
  const { households, aum } = s.book;
  const mean = total > 0 ? total / clients.length : 1; // a list without assets: joiners have next to none
  return {
    ...s,
    book: {
      ...s.book,
      households: { kind: 'fixed', value: clients.length, spec: households.spec },
      aum: { ...aum, mean: { kind: 'fixed', value: mean, spec: aum.mean.spec } },
    },
  };
};
