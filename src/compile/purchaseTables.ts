import { PURCHASE } from '../plan/purchase.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { input, type Rows, row } from './cell.ts';
import { fixedAssetIds, loanIds } from './loanTables.ts';
import type { Names } from './names.ts';

/** Ids of policies that buy a book, in the order of the plan's purchases. */
export const purchaseIds = (s: Scenario): string[] =>
  Object.keys(s.policies).filter((id) => s.policies[id].buyBook !== undefined);

export const purchaseRows = (s: Scenario, names: Names): Rows =>
  Object.entries(s.policies).flatMap(([id, { buyBook }]) => {
    if (buyBook === undefined) return [];
    const path = `policies.${id}.buyBook`;
    return [
      row(PURCHASE, {
        households: input(`${path}.households`, buyBook.households),
        mean: input(`${path}.aum.mean`, buyBook.aum.mean),
        logSd: input(`${path}.aum.logSd`, buyBook.aum.logSd),
        price: input(`${path}.price`, buyBook.price),
        financed: input(`${path}.financed`, buyBook.financed),
        retention: input(`${path}.retention`, buyBook.retention),
        reviewHours: input(`${path}.reviewHours`, buyBook.reviewHours),
        seat: buyBook.seat === undefined ? -1 : names.seats.findIndex((seat) => seat.id === buyBook.seat),
        loan: loanIds(s).indexOf(id),
        asset: fixedAssetIds(s).indexOf(id),
      }),
    ];
  });
