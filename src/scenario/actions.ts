import { adoptTechnology } from './actions/adoptTechnology.ts';
import { buyAsset } from './actions/buyAsset.ts';
import { buyBook } from './actions/buyBook.ts';
import { capHouseholds } from './actions/capHouseholds.ts';
import { change } from './actions/change.ts';
import { changeFees } from './actions/changeFees.ts';
import { changeHours } from './actions/changeHours.ts';
import { changePay } from './actions/changePay.ts';
import { close, reopen } from './actions/close.ts';
import { addCost, endCost } from './actions/cost.ts';
import { goVirtual } from './actions/goVirtual.ts';
import { graduate } from './actions/graduate.ts';
import { hire } from './actions/hire.ts';
import { letGo } from './actions/letGo.ts';
import { repayLoan, takeLoan } from './actions/loan.ts';
import { marketShock } from './actions/marketShock.ts';
import { moveOffice } from './actions/moveOffice.ts';
import { closeChannel, openChannel } from './actions/openChannel.ts';
import { project } from './actions/project.ts';
import { promote } from './actions/promote.ts';
import { referOut } from './actions/referOut.ts';
import { resegment } from './actions/resegment.ts';
import { retire } from './actions/retire.ts';
import { setMarketing } from './actions/setMarketing.ts';
import { setMinimum } from './actions/setMinimum.ts';
import { startCharter } from './actions/startCharter.ts';
import { systematize } from './actions/systematize.ts';
import { unsettle } from './actions/unsettle.ts';

/** What a policy can do, by the key that says it. Several in one policy are done in this order. */
export const ACTIONS = {
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
  adoptTechnology,
  systematize,
  startCharter,
  buyBook,
  changeFees,
  moveOffice,
  goVirtual,
  buyAsset,
} as const;

export type ActionKey = keyof typeof ACTIONS;
export const ACTION_KEYS = Object.keys(ACTIONS) as readonly ActionKey[];
