import { fields } from './fields.ts';

/** A place to work: its cost lines, that of the break fee (-1: none), the lease's last month (0: none), hours won there. */
export const WORKPLACE = fields(['first', 'count', 'fee', 'ends', 'gain', 'commuting'] as const);
