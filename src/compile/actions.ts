import { ACTION_KEYS, type ActionKey } from '../scenario/actions.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { buyAsset } from './actions/buyAsset.ts';
import { buyBook } from './actions/buyBook.ts';
import { capHouseholds } from './actions/capHouseholds.ts';
import { change } from './actions/change.ts';
import { changeFees } from './actions/changeFees.ts';
import { changeHours, changePay } from './actions/changeSeats.ts';
import { closeChannel, openChannel, setMarketing } from './actions/channels.ts';
import { close, reopen } from './actions/close.ts';
import { addCost, endCost } from './actions/cost.ts';
import { graduate } from './actions/graduate.ts';
import { hire } from './actions/hire.ts';
import { introduce, startCharter } from './actions/introduce.ts';
import { letGo } from './actions/letGo.ts';
import { repayLoan, takeLoan } from './actions/loan.ts';
import { marketShock } from './actions/marketShock.ts';
import { goVirtual, moveOffice } from './actions/office.ts';
import { project } from './actions/project.ts';
import { promote } from './actions/promote.ts';
import { referOut } from './actions/referOut.ts';
import { resegment } from './actions/resegment.ts';
import { retire } from './actions/retire.ts';
import { setMinimum } from './actions/setMinimum.ts';
import { unsettle } from './actions/unsettle.ts';
import type { Deciding, Effect } from './effect.ts';

type Policy = Scenario['policies'][string];
type Compile<K extends ActionKey> = (words: NonNullable<Policy[K]>, deciding: Deciding) => Effect[];

const COMPILE: { readonly [K in ActionKey]: Compile<K> } = {
  letGo,
  retire,
  promote,
  hire,
  changeHours,
  changePay,
  change,
  unsettle,
  referOut,
  graduate,
  resegment,
  setMinimum,
  capHouseholds,
  close,
  reopen,
  openChannel,
  closeChannel,
  setMarketing,
  marketShock,
  takeLoan,
  repayLoan,
  addCost,
  endCost,
  project,
  adoptTechnology: introduce,
  systematize: introduce,
  startCharter,
  buyBook,
  changeFees,
  moveOffice,
  goVirtual,
  buyAsset,
};

/** Everything that a policy does, in the order of actions. */
export const effectsOf = (policy: Policy, deciding: Omit<Deciding, 'path'>): Effect[] =>
  ACTION_KEYS.flatMap((key) => {
    const words = policy[key];
    const path = `policies.${deciding.policy}.${key}`;
    return words === undefined ? [] : (COMPILE[key] as Compile<ActionKey>)(words as never, { ...deciding, path });
  });
