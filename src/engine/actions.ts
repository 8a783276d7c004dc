import type { EffectKind } from '../plan/effectKinds.ts';
import { makeClientDeeds } from './actions/clients.ts';
import { makeIntroductionDeeds } from './actions/introduce.ts';
import { makeMarketDeeds } from './actions/market.ts';
import { makeMoneyDeeds } from './actions/money.ts';
import { makeNumberDeeds } from './actions/number.ts';
import { makeStaffDeeds } from './actions/staff.ts';
import { makeWorkplaceDeeds } from './actions/workplace.ts';
import type { Arena } from './arena.ts';
import type { makeHouseholds } from './households.ts';
import type { makeLedger } from './ledger.ts';
import type { makePeople } from './people.ts';
import type { makePurchases } from './purchases.ts';
import type { makeShocks } from './shocks.ts';
import type { Workplace } from './workplace.ts';

/** What each kind of effect does, given where its row begins in the plan's numbers. */
export type Deeds = { readonly [K in EffectKind]: (row: number) => void };

export const makeDeeds = (
  a: Arena,
  people: ReturnType<typeof makePeople>,
  households: ReturnType<typeof makeHouseholds>,
  shocks: ReturnType<typeof makeShocks>,
  ledger: ReturnType<typeof makeLedger>,
  purchases: ReturnType<typeof makePurchases>,
  workplace: Workplace,
): Deeds => ({
  ...makeNumberDeeds(a),
  ...makeClientDeeds(a, households),
  ...makeStaffDeeds(a, people),
  ...makeMarketDeeds(a, shocks),
  ...makeMoneyDeeds(a, ledger, purchases),
  ...makeIntroductionDeeds(a),
  ...makeWorkplaceDeeds(a, workplace),
});
