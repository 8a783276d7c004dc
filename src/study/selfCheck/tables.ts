import type { TableName } from '../../plan/layout.ts';
import type { LooseTable } from '../../plan/takeApart.ts';

/** A plan's numbers, taken apart. */
export type Tables = Record<TableName, LooseTable>;
