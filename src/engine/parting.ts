import { fields } from '../plan/fields.ts';

/** Why a household left, as the arena has it. */
export const PARTING = fields(['moved', 'died', 'dismissed'] as const);
