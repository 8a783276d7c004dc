import { defaultSolo } from './defaultSolo.ts';
import { growingBook } from './growingBook.ts';
import { couples, firmYield, growthIdentity } from './identities.ts';
import { loan } from './loan.ts';
import type { Row } from './row.ts';
import { teamLadder } from './teamLadder.ts';
import { technologyLed } from './technologyLed.ts';
import { tenureProfile } from './tenureProfile.ts';

/** Every published figure that the model is held against; `top` is the folder of the project. */
export const validate = async (top: URL, trials: number): Promise<Row[]> => [
  ...(await teamLadder()),
  ...(await tenureProfile()),
  ...(await growingBook()),
  ...(await defaultSolo(top, trials)),
  ...couples(),
  ...(await technologyLed(top, trials)),
  await loan(),
  await firmYield(),
  ...(await growthIdentity(trials)),
];
