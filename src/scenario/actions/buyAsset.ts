import * as z from 'zod';
import { assetWords } from '../loans.ts';

/** Buy equipment or furniture: paid in the month of the decision, written off from that month on. */
export const buyAsset = z.strictObject(assetWords).describe('Something bought under the id of the policy.');
